import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatasetError } from '../../lib/data/dataset-error.ts';
import { readFiles } from '../../scripts/data/read-files.ts';

describe('readFiles', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-files-'));
    mkdirSync(join(folder, 'claims'));
    writeFileSync(join(folder, 'sources.json'), '["鴻海"]');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function problems(): string[] {
    try {
      readFiles(folder);
      return [];
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      return error.message.split('\n');
    }
  }

  it('reads UTF-8, and names files with forward slashes in sorted order', () => {
    writeFileSync(join(folder, 'claims/a.json'), '[]');
    expect(readFiles(folder)).toEqual([
      { name: 'claims/a.json', content: [] },
      { name: 'sources.json', content: ['鴻海'] },
    ]);
  });

  it.each([
    ['UTF-16 with its mark', Buffer.from('\ufeff[]', 'utf16le'), 'the file is written in UTF-16 or UTF-32'],
    ['UTF-16 without it', Buffer.from('["a"]', 'utf16le'), 'the file is written in UTF-16 or UTF-32'],
    [
      'big-endian UTF-16',
      Buffer.from('\ufeff["a"]', 'utf16le').swap16(),
      'the file is written in UTF-16 or UTF-32',
    ],
    ['a byte order mark', Buffer.from('\ufeff[]'), 'the file starts with a byte order mark'],
  ])('says of %s how to save it', (_, bytes, problem) => {
    writeFileSync(join(folder, 'claims/a.json'), bytes);
    expect(problems()).toEqual([`claims/a.json: ${problem}. Save it as UTF-8 without a byte order mark.`]);
  });

  it('names the line of the first character that is not UTF-8', () => {
    writeFileSync(join(folder, 'claims/a.json'), Buffer.from('[\n"fine",\n"caf\u00e9"\n]', 'latin1'));
    expect(problems()).toEqual([
      'claims/a.json: line 3: a character is not UTF-8; the file may be Latin-1 or Windows-1252. Save it as UTF-8.',
    ]);
  });

  it('does not mistake a genuine replacement character for damage', () => {
    writeFileSync(join(folder, 'claims/a.json'), '["\ufffd"]');
    expect(problems()).toEqual([]);
  });

  it('refuses a file of 10 MB', () => {
    writeFileSync(join(folder, 'claims/a.json'), `["${'a'.repeat(10_000_000)}"]`);
    expect(problems()).toEqual([expect.stringContaining('claims/a.json: the file is too large (10.0 MB')]);
  });

  it('measures a file in bytes, of which a character may have several', () => {
    writeFileSync(join(folder, 'claims/a.json'), `["${'鴻'.repeat(700_000)}"]`);
    expect(problems()).toEqual([expect.stringContaining('claims/a.json: the file is too large (2.1 MB')]);
  });

  it('refuses a folder that is named like a file', () => {
    mkdirSync(join(folder, 'claims/a.json'));
    expect(problems()).toEqual([expect.stringContaining('claims/a.json: this cannot be read (EISDIR)')]);
  });

  it('lists what is wrong with all files, not with the first alone', () => {
    writeFileSync(join(folder, 'claims/a.json'), '[');
    writeFileSync(join(folder, 'claims/b.json'), '[{"__proto__": []}]');
    writeFileSync(join(folder, 'sources.json'), '['.repeat(10_000));
    expect(problems()).toEqual([
      expect.stringMatching(/^claims\/a\.json: line 1, column 2: /),
      expect.stringMatching(/^claims\/b\.json: \[0\]\.__proto__: /),
      expect.stringMatching(/^sources\.json: line 1, column 13: .*12 levels/),
    ]);
  });
});
