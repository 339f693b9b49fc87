import { describe, expect, it } from 'vitest';
import { compareStored, LARGEST_FILE, readExport, writeExport } from '../../lib/settings/transfer.ts';

const STORED = { density: 'all', hidden: ['openai'], 'site:news.example': 'off' };
const wrap = (settings: unknown, version: unknown = 1): string =>
  JSON.stringify({ newsgloss: 'settings', version, settings });

describe('a file of settings', () => {
  it('brings back what was written', () => {
    expect(readExport(writeExport(STORED))).toEqual({ kind: 'read', stored: STORED, unknown: [] });
  });

  it('carries nothing that makes no sense', () => {
    const text = writeExport({ ...STORED, badge: 'no', 'site:A b': 'on', secret: 1 });
    expect(readExport(text)).toEqual({ kind: 'read', stored: STORED, unknown: [] });
    expect(text).not.toContain('secret');
  });

  it.each([
    ['of 20 MB', 'x'.repeat(20_000_000), 'too-large'],
    ['a letter too long', ' '.repeat(LARGEST_FILE + 1), 'too-large'],
    ['that is truncated', writeExport(STORED).slice(0, -20), 'not-json'],
    ['that is empty', '', 'not-json'],
    ['that is a word', '"settings"', 'not-settings'],
    ['that is null', 'null', 'not-settings'],
    ['of something else', '{"version": 1, "settings": {}}', 'not-settings'],
    ['without settings', '{"newsgloss": "settings", "version": 1}', 'not-settings'],
    ['with a list of settings', wrap([]), 'not-settings'],
    ['of a later version', wrap({}, 2), 'other-version'],
    ['of an odd version', wrap({}, '1'), 'not-settings'],
  ])('%s is refused', (_, text, fault) => {
    expect(readExport(text)).toEqual({ kind: 'refused', fault });
  });

  it('is taken without its hostile keys and values, which are told', () => {
    const settings = `{
      "__proto__": {"paused": true}, "constructor": {"prototype": {}}, "toString": "on",
      "density": "none", "restMs": 1e9, "site:": "on", "site:__proto__": "on", "site:a.example/b": "on",
      "site:*": "off", "site:*.co.uk": "off", "site:a.example": "on"
    }`;
    const read = readExport(`{"newsgloss": "settings", "version": 1, "settings": ${settings}}`);
    expect(read).toMatchObject({ kind: 'read', stored: { 'site:a.example': 'on', 'site:__proto__': 'on' } });
    expect(read.kind === 'read' && read.unknown).toEqual([
      '__proto__',
      'constructor',
      'toString',
      'density',
      'restMs',
      'site:',
      'site:a.example/b',
      'site:*',
      'site:*.co.uk',
    ]);
    expect(({} as { paused?: boolean }).paused).toBeUndefined();
  });
});

describe('the comparison', () => {
  it('names what differs, with defaults for what is not stored', () => {
    const after = { density: 'all', hidden: [], restMs: 100, 'site:other.example': 'on' };
    expect(compareStored(STORED, after)).toEqual([
      { key: 'hidden', before: ['openai'], after: [] },
      { key: 'restMs', before: 300, after: 100 },
      { key: 'site:news.example', before: 'off', after: undefined },
      { key: 'site:other.example', before: undefined, after: 'on' },
    ]);
  });

  it('finds nothing where a default is spelt out', () => {
    expect(compareStored({}, { density: 'section', colours: {} })).toEqual([]);
  });
});
