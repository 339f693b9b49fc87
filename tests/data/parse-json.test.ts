import { describe, expect, it } from 'vitest';
import { MAX_SIZE, parseJson } from '../../lib/data/parse-json.ts';

const SOUND = [
  '[]',
  '{}',
  ' \t\r\n[ 1 , -0.5e+3 , true , false , null ]\n',
  '"a \\" \\\\ \\/ \\b\\f\\n\\r\\t \\u00e9 \\ud83d\\ude00"',
  '{"a": {"b": [{}, [], ""]}, "A": 0}',
  '"\u2028 \u007f 鴻海 😀"',
  '0',
];

/** The text, the place where it breaks, and what is said of it. */
const BROKEN: readonly (readonly [name: string, text: string, path: string, problem: string])[] = [
  ['an unknown word', '[\n  { "id": oops }\n]', 'line 2, column 11', '"o" stands where a value is expected'],
  [
    'a comma too much',
    '{ "id": "a", }',
    'line 1, column 14',
    '"}" stands where a key in double quotes is expected',
  ],
  ['a missing comma', '["a" "b"]', 'line 1, column 6', '""" stands where a comma or "]" is expected'],
  ['a missing colon', '{"a" 1}', 'line 1, column 6', '"1" stands where a colon is expected'],
  ['the wrong bracket', '[1}', 'line 1, column 3', '"}" stands where a comma or "]" is expected'],
  ['a closing bracket too much', '[]\n]', 'line 2, column 1', '"]" stands where the end is expected'],
  [
    'a number with a zero before it',
    '[01]',
    'line 1, column 3',
    '"1" stands where a comma or "]" is expected',
  ],
  ['single quotes', "['a']", 'line 1, column 2', `"'" stands where a value or "]" is expected`],
  ['a comment', '[] // no', 'line 1, column 4', '"/" stands where the end is expected'],
  ['a line break in a string', '["a\n"]', 'line 1, column 4', 'U+000A stands inside a string'],
  ['an escape that JSON lacks', '["\\x41"]', 'line 1, column 3', '"\\" stands inside a string'],
  [
    'a space that JSON lacks',
    '[\u00a01]',
    'line 1, column 2',
    'U+00A0 stands where a value or "]" is expected',
  ],
  ['a string that is never closed', '["abc', 'line 1, column 6', 'the file ends inside a string'],
  ['a list that is never closed', '[1,', 'line 1, column 4', 'the file ends where a value is expected'],
  ['no text at all', '', 'line 1, column 1', 'the file ends where a value is expected'],
];

describe('parseJson', () => {
  it.each(SOUND)('reads %j as the engine does', (text) => {
    expect(parseJson(text)).toEqual({ content: JSON.parse(text) });
  });

  it.each(BROKEN)('names the place of %s', (_, text, path, problem) => {
    expect(parseJson(text)).toEqual({ faults: [{ path, problem, remedy: 'Correct the JSON' }] });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key "%s" wherever it stands', (key) => {
    const text = `[{"a": [0, {"${key}": {"isAdmin": true}}]}]`;
    expect(parseJson(text)).toEqual({ faults: [expect.objectContaining({ path: `[0].a[1].${key}` })] });
  });

  it('sees through an escaped key', () => {
    expect(parseJson('{"\\u005f_proto__": 1}')).toEqual({
      faults: [expect.objectContaining({ path: '__proto__' })],
    });
  });

  it('takes the words of the language as values', () => {
    expect(parseJson('["__proto__", "constructor"]')).toEqual({ content: ['__proto__', 'constructor'] });
  });

  it('finds every repeated key, and tells objects apart', () => {
    const text = '[{"a": 1, "b": {"a": 2}, "\\u0061": 3}, {"a": 4, "a": 5}]';
    const problem = 'this key stands here twice';
    expect(parseJson(text)).toEqual({
      faults: [
        expect.objectContaining({ path: '[0].a', problem }),
        expect.objectContaining({ path: '[1].a', problem }),
      ],
    });
  });

  it('refuses a number that would be read as infinite', () => {
    expect(parseJson('{"value": {"amount": 1e999}}')).toEqual({
      faults: [expect.objectContaining({ path: 'value.amount' })],
    });
  });

  it.each([
    ['12 levels', 12, false],
    ['13 levels', 13, true],
    ['10,000 levels', 10_000, true],
    ['900,000 levels', 900_000, true],
  ])('reads no more than 12 levels: %s', (_, depth, isRefused) => {
    const lists = '['.repeat(depth) + ']'.repeat(depth);
    const objects = '{"a":'.repeat(Math.min(depth, 300_000));
    expect('faults' in parseJson(lists)).toBe(isRefused);
    if (!isRefused) return;
    expect(parseJson(lists)).toEqual({ faults: [expect.objectContaining({ path: 'line 1, column 13' })] });
    expect(parseJson(objects)).toEqual({ faults: [expect.objectContaining({ path: 'line 1, column 61' })] });
  });

  it('refuses a text of 10 MB without reading it', () => {
    expect(parseJson(' '.repeat(10_000_000))).toEqual({
      faults: [
        {
          path: '',
          problem: 'the file is too large (10.0 MB; the limit is 2.0 MB)',
          remedy: 'Split it, or remove what does not belong into it',
        },
      ],
    });
  });

  it('reads the longest strings that fit', () => {
    const escapes = `"${'\\n'.repeat(MAX_SIZE / 2 - 1)}"`;
    const letters = `"${'a'.repeat(MAX_SIZE - 2)}"`;
    expect(parseJson(escapes)).toEqual({ content: JSON.parse(escapes) });
    expect(parseJson(letters)).toEqual({ content: JSON.parse(letters) });
  });

  it('agrees with the engine on texts that are damaged at random', () => {
    const random = seed(7);
    const base = '[{"a": [1.5e3, -2, {"b": "x\\u00e9\\n"}], "c": null, "d": [true, false, "", {}]}]';
    const pieces = [...'[]{},:"\\ \n0123456789.eE+-truefalsn\u0000é'];
    const disagreeing = Array.from({ length: 20_000 }, () => damage(base, pieces, random)).filter(
      (text) => 'content' in parseJson(text) !== isJson(text) && !hasTwins(text),
    );
    expect(disagreeing).toEqual([]);
  });
});

/** Numbers from 0 to 1 that are the same in every run (the Park-Miller generator). */
function seed(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function damage(text: string, pieces: readonly string[], random: () => number): string {
  const at = Math.floor(random() * text.length);
  const removed = Math.floor(random() * 3);
  const put = pieces[Math.floor(random() * pieces.length)]!; // the index is below the length
  return text.slice(0, at) + put + text.slice(at + removed);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // whatever it throws, it is not JSON
  }
}

/** Damage can make two keys alike, which the engine lets pass. */
function hasTwins(text: string): boolean {
  const parsed = parseJson(text);
  return 'faults' in parsed && parsed.faults.some(({ problem }) => problem.includes('twice'));
}
