import { join } from 'node:path';
import { checkDataset } from '../lib/data/check-dataset.ts';
import type { Records } from '../lib/data/dataset.ts';
import { readFiles } from './data/read-files.ts';

/** Where the bundled dataset lies. */
export const DATA = join(import.meta.dirname, '../lib/data');

/**
 * Reads the JSON files of the dataset below `folder` and proves that they may ship.
 *
 * Throws a `DatasetError` whose message names the file, the place in it and a remedy for each
 * problem, also where a file is no JSON. `today` is a day in UTC, as `2026-11-23`.
 */
export function readDataset({ folder = DATA, today = todayInUtc() } = {}): Records {
  return checkDataset(readFiles(folder), today);
}

/** The day in UTC, as `2026-11-23`: the same on every machine that builds. */
export function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
