import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../../lib/data/check-dataset.ts';
import { DatasetError } from '../../lib/data/dataset-error.ts';
import { describeSize, MAX_SIZE, parseJson, type Parsed } from '../../lib/data/parse-json.ts';
import { decodeText } from './decode-text.ts';

/**
 * Reads the JSON files below `folder`, in the order of their names. Throws a `DatasetError` that
 * lists what is wrong with each that cannot be read: its encoding, its size, its JSON.
 */
export function readFiles(folder: string): readonly DataFile[] {
  const names = globSync('**/*.json', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  const read = names.toSorted().map((name) => ({ name, ...readFile(join(folder, name)) }));
  const problems = read.flatMap((file) =>
    'faults' in file ? file.faults.map((fault) => ({ file: file.name, ...fault })) : [],
  );
  if (problems.length > 0) throw new DatasetError(problems);
  return read.flatMap((file) => ('content' in file ? [{ name: file.name, content: file.content }] : []));
}

function readFile(path: string): Parsed<unknown> {
  const bytes = readBytes(path);
  if ('faults' in bytes) return bytes;
  const text = decodeText(bytes.content);
  return 'faults' in text ? text : parseJson(text.content);
}

/** The size comes first: what is too large is not even loaded. */
function readBytes(path: string): Parsed<Uint8Array> {
  try {
    const { size } = statSync(path);
    return size > MAX_SIZE ? { faults: [describeSize(size)] } : { content: readFileSync(path) };
  } catch (error) {
    // A folder with the name of a file, a dead link, a file without read permission.
    if (!(error instanceof Error && 'code' in error)) throw error;
    const problem = `this cannot be read (${String(error.code)})`;
    return { faults: [{ path: '', problem, remedy: 'Make it a file that you may read, or remove it' }] };
  }
}
