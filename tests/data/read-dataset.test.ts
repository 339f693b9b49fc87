import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/read-dataset.ts';
import { claim, entity, publisher, source, TODAY } from './small-records.ts';

describe('readDataset', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-data-'));
    for (const name of ['entities', 'claims']) mkdirSync(join(folder, name));
    write('entities/acme.json', JSON.stringify(entity('acme', 'Acme')));
    write('claims/acme.json', JSON.stringify([claim('acme-anvils')]));
    write('sources.json', JSON.stringify([source('release')]));
    write('publishers.json', JSON.stringify([publisher('acme', 'primary')]));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function write(name: string, text: string): void {
    writeFileSync(join(folder, name), text);
  }

  it('reads the files of a folder', () => {
    expect(readDataset({ folder, today: TODAY }).claims).toEqual([claim('acme-anvils')]);
  });

  it.each([
    ['an unknown word', '[\n  { "id": oops }\n]', 'line 2, column 11'],
    ['a comma too much', '[\n  { "id": "a", }\n]', 'line 2, column 16'],
    ['a missing comma', '[\n  { "id": "a" "b": 1 }\n]', 'line 2, column 15'],
    ['text after the end', '[]\n]', 'line 2, column 1'],
    ['a line that breaks off in a string', '["a\n"]', 'line 1, column 4'],
    ['a file that breaks off', '[\n  {', 'line 2, column 4'],
    ['an empty file', '', 'line 1, column 1'],
  ])('names the file and the place of %s', (_, text, place) => {
    write('claims/acme.json', text);
    expect(() => readDataset({ folder, today: TODAY })).toThrow(`claims/acme.json: ${place}: `);
  });

  it('finds the bundled dataset sound', () => {
    const { entities, claims } = readDataset();
    expect(entities.map(({ id }) => id)).toEqual(['broadcom', 'foxconn', 'openai']);
    expect(claims.length).toBeGreaterThan(60);
  });
});
