import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../lib/settings/choices.ts';
import { isSame, listBroken, parseSettings, readEntry } from '../../lib/settings/stored.ts';

const CHOSEN = {
  paused: true,
  onlyListed: true,
  density: 'all',
  hidden: ['foxconn'],
  via: true,
  markStyle: 'tint',
  colours: { openai: 'orange' },
  restMs: 0,
  cardSize: 'large',
  keyboardOnly: true,
  language: 'ja',
  badge: false,
} as const;

describe('what is stored', () => {
  it('is the defaults where nothing was chosen', () => {
    expect(parseSettings({})).toEqual({ ...DEFAULTS, sites: new Map() });
  });

  it('is every choice that was made', () => {
    const sites = {
      'site:news.example': 'on',
      'site:[::1]': 'off',
      'site:*.a.example': 'ask',
      'site:münchen': 'on',
    };
    expect(parseSettings({ ...CHOSEN, ...sites })).toEqual({
      ...CHOSEN,
      sites: new Map([
        ['news.example', 'on'],
        ['[::1]', 'off'],
        ['*.a.example', 'ask'],
      ]),
    });
  });

  it('loses what makes no sense, and that alone', () => {
    const stored = { ...CHOSEN, density: ['all'], 'site:news.example': 'maybe', 'site:a.example': 'on' };
    expect(listBroken(stored)).toEqual(['density', 'site:news.example']);
    const { density, sites, markStyle } = parseSettings(stored);
    expect({ density, sites: [...sites], markStyle }).toEqual({
      density: DEFAULTS.density,
      sites: [['a.example', 'on']],
      markStyle: 'tint',
    });
  });

  it('leaves alone what another version may have stored', () => {
    expect(listBroken({ laterChoice: 1 })).toEqual([]);
    expect(parseSettings({ laterChoice: 1 })).toEqual({ ...DEFAULTS, sites: new Map() });
  });

  it.each([
    ['restMs', -1],
    ['restMs', 1001],
    ['restMs', 0.5],
    ['restMs', '300'],
    ['restMs', Number.NaN],
    ['hidden', 'openai'],
    ['hidden', ['__proto__']],
    ['hidden', Array.from({ length: 1001 }, () => 'openai')],
    ['colours', { openai: '#fff' }],
    ['colours', ['teal']],
    ['badge', 1],
    ['language', 'tlh'],
    ['site:', 'on'],
    ['site:www.news.example', 'on'],
    ['site:NEWS.example', 'on'],
    ['site:news.example/path', 'on'],
    ['site:user@news.example', 'on'],
    ['site:not%20a%20site', 'on'],
    ['site:news.example:443', 'on'],
    [`site:${'a'.repeat(254)}`, 'on'],
    ['site:news.example', 'gate'],
    ['site:*', 'on'],
    ['site:*.*', 'on'],
    ['site:*.127.0.0.1', 'on'],
    ['__proto__', {}],
    ['constructor', true],
    ['toString', true],
  ])('refuses %s: %j', (key, value) => {
    expect(readEntry(key, value)).toBeUndefined();
  });

  it('takes nothing along that hides in a record', () => {
    const colours: unknown = JSON.parse('{"openai": "teal", "__proto__": {"foxconn": "blue"}}');
    expect(Object.getOwnPropertyNames(readEntry('colours', colours))).toEqual(['openai']);
  });

  it('is one choice in any order of its parts', () => {
    expect(isSame(['foxconn', 'openai'], ['openai', 'foxconn'])).toBe(true);
    expect(isSame({ a: 'teal', b: 'blue' }, { b: 'blue', a: 'teal' })).toBe(true);
    expect(isSame({ a: 'teal' }, { a: 'blue' })).toBe(false);
    expect(isSame(undefined, false)).toBe(false);
  });
});
