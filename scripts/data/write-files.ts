import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFile } from '../../lib/data/check-dataset.ts';

/** The layout of the lists on disk: one value a line, so that a changed value is a changed line. */
function formatList(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Writes text to `path`, and creates its folder. What stood there is there in whole until then. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  replaceAll([{ path, text }]);
}

/** Writes lists of records below `folder`: all of them or, where the disk refuses one, none. */
export function writeLists(folder: string, files: readonly DataFile[]): void {
  replaceAll(files.map(({ name, content }) => ({ path: join(folder, name), text: formatList(content) })));
}

/**
 * Writes beside each file first, and moves all into place when that went well: a move is one step
 * for the disk, and whoever reads meanwhile sees the old text or the new, never half of one.
 */
function replaceAll(files: readonly { readonly path: string; readonly text: string }[]): void {
  const moves = files.map(({ path, text }) => ({ path, text, beside: `${path}.${process.pid}.new` }));
  try {
    for (const { beside, text } of moves) writeFileSync(beside, text, { flush: true });
    for (const { beside, path } of moves) renameSync(beside, path);
  } finally {
    for (const { beside } of moves) rmSync(beside, { force: true });
  }
}
