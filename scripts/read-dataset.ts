import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDataset, type DataFile } from '../lib/data/check-dataset.ts';
import { DatasetError } from '../lib/data/dataset-error.ts';
import type { Records } from '../lib/data/dataset.ts';

const DATA = join(import.meta.dirname, '../lib/data');

/**
 * Reads the JSON files of the dataset below `folder` and proves that they may ship.
 *
 * Throws a `DatasetError` whose message names the file, the place in it and a remedy for each
 * problem, also where a file is no JSON. `today` is a day in UTC, as `2026-11-23`.
 */
export function readDataset({ folder = DATA, today = readToday() } = {}): Records {
  const names = globSync('**/*.json', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  return checkDataset(
    names.toSorted().map((name) => readFile(folder, name)),
    today,
  );
}

function readFile(folder: string, name: string): DataFile {
  const text = readFileSync(join(folder, name), 'utf8');
  const error = findSyntaxError(text);
  if (error === undefined) return { name, content: JSON.parse(text) };
  throw new DatasetError([
    { file: name, path: locate(text), problem: error.message, remedy: 'Correct the JSON' },
  ]);
}

function findSyntaxError(text: string): SyntaxError | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

/**
 * Names the line and column where the JSON breaks. The parser tells an offset for some errors
 * only, but a text that is cut off before the fault always breaks at its end: so the fault is
 * where the shortest beginning that breaks earlier ends.
 */
function locate(text: string): string {
  let whole = 0;
  let broken = text.length + 1;
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2);
    if (breaksBeforeEnd(text.slice(0, middle))) broken = middle;
    else whole = middle;
  }
  const before = text.slice(0, whole).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function breaksBeforeEnd(text: string): boolean {
  const message = findSyntaxError(text)?.message ?? '';
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? message.startsWith('Unexpected token') : Number(position) < text.length;
}

function readToday(): string {
  return new Date().toISOString().slice(0, 10);
}
