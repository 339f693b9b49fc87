import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../lib/settings/choices.ts';
import {
  CHOICE_KEYS,
  defaultOf,
  isSame,
  listBroken,
  parseSettings,
  SITE,
} from '../../lib/settings/stored.ts';
import type { Stored } from '../../lib/settings/stored.ts';
import { readExport } from '../../lib/settings/transfer.ts';

/** A folder for each version: all that it let a reader choose, as it stored and as it exported it. */
const FOLDER = new URL('released/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');
const readStored = (version: string): Stored => JSON.parse(read(`${version}/stored.json`)) as Stored;

const versions = readdirSync(FOLDER);
const { version: current } = JSON.parse(read('../../../package.json')) as { version: string };

it(`version ${current} has its settings here, with each choice that it offers`, () => {
  expect(versions, `copy the folder of the last version and add what is new`).toContain(current);
  const stored = readStored(current);
  expect(CHOICE_KEYS.filter((key) => isSame(stored[key] ?? defaultOf(key), defaultOf(key)))).toEqual([]);
});

describe.each(versions)('the settings of %s', (version) => {
  const stored = readStored(version);

  it('are understood where they are stored', () => {
    expect(listBroken(stored)).toEqual([]);
    const { sites, ...choices } = parseSettings(stored);
    const rules = [...sites].map(([host, rule]) => [SITE + host, rule] as const);
    expect({ ...choices, ...Object.fromEntries(rules) }).toEqual({ ...DEFAULTS, ...stored });
  });

  it('are understood in a file', () => {
    expect(readExport(read(`${version}/export.json`))).toEqual({ kind: 'read', stored, unknown: [] });
  });
});
