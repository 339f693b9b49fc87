import { joinPath, type Problem } from './dataset-error.ts';
import { readToken, type Token } from './json-tokens.ts';

/** What is wrong with a text, and where in it; whoever read the text knows the file. */
export type Fault = Omit<Problem, 'file'>;

/** The dataset needs six levels; code that walks records may then recurse without a second thought. */
const MAX_DEPTH = 12;

/** Keys that reach an object's prototype where a careless copy assigns them. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What may come next, in words. */
const EXPECTED = {
  value: 'a value',
  firstItem: 'a value or "]"',
  firstKey: 'a key in double quotes or "}"',
  key: 'a key in double quotes',
  colon: 'a colon',
  nextItem: 'a comma or "]"',
  nextKey: 'a comma or "}"',
  end: 'the end',
} as const;

type Expected = keyof typeof EXPECTED;

/** An object or list that is open, and where in it the scan stands. */
interface Level {
  readonly kind: '{' | '[';
  readonly keys: Set<string>;
  at: string | number;
}

/**
 * Finds what is wrong with a JSON text: the first breach of the grammar or of the depth allowed, by
 * line and column, and before it every key that may not be, by its path. Empty where all is well.
 *
 * One pass without recursion. The parser of the engine would stop at the same places, but names them
 * differently in each browser, or not at all.
 */
export function scanJson(text: string): Fault[] {
  const faults: Fault[] = [];
  const levels: Level[] = [];
  let expected: Expected = 'value';
  let token = readToken(text, 0);
  while (token.kind !== 'end' || expected !== 'end') {
    const level = levels.at(-1);
    const next = step(expected, token, level);
    if (next === undefined) return [...faults, describeBreach(text, token, expected)];
    if (token.kind === '{' || token.kind === '[') {
      if (levels.length === MAX_DEPTH) return [...faults, describeDepth(text, token)];
      levels.push({ kind: token.kind, keys: new Set(), at: token.kind === '[' ? 0 : '' });
    } else if (token.kind === '}' || token.kind === ']') {
      levels.pop();
    } else if (token.kind === ',' && typeof level?.at === 'number') {
      level.at += 1;
    } else if (next === 'colon' && level !== undefined) {
      level.at = JSON.parse(text.slice(token.start, token.end)) as string; // the token is a string
      faults.push(...checkKey(level.at, levels));
      level.keys.add(level.at);
    } else if (token.kind === 'number') {
      faults.push(...checkNumber(text.slice(token.start, token.end), levels));
    }
    expected = next === 'after' ? afterValue(levels.at(-1)) : next;
    token = readToken(text, token.end);
  }
  return faults;
}

/** What a token leads to: `after` is whatever follows a value; undefined where it may not stand. */
function step(expected: Expected, { kind }: Token, level: Level | undefined): Expected | 'after' | undefined {
  if (kind === 'string' && (expected === 'key' || expected === 'firstKey')) return 'colon';
  if (expected === 'value' || expected === 'firstItem') {
    if (kind === '{') return 'firstKey';
    if (kind === '[') return 'firstItem';
    if (kind === 'string' || kind === 'number' || kind === 'word') return 'after';
  }
  if (kind === ']' && (expected === 'firstItem' || expected === 'nextItem')) return 'after';
  if (kind === '}' && (expected === 'firstKey' || expected === 'nextKey')) return 'after';
  if (kind === ':' && expected === 'colon') return 'value';
  if (kind === ',' && (expected === 'nextItem' || expected === 'nextKey')) {
    return level?.kind === '{' ? 'key' : 'value';
  }
  return undefined;
}

function afterValue(level: Level | undefined): Expected {
  if (level === undefined) return 'end';
  return level.kind === '{' ? 'nextKey' : 'nextItem';
}

function checkKey(key: string, levels: readonly Level[]): Fault[] {
  const path = joinPath(levels.map(({ at }) => at));
  if (PROTOTYPE_KEYS.has(key)) {
    return [{ path, problem: 'this key belongs to the language, not to data', remedy: 'Remove it' }];
  }
  if (!levels.at(-1)?.keys.has(key)) return [];
  return [{ path, problem: 'this key stands here twice', remedy: 'Keep one of the two' }];
}

function checkNumber(number: string, levels: readonly Level[]): Fault[] {
  if (Number.isFinite(Number(number))) return [];
  const path = joinPath(levels.map(({ at }) => at));
  return [{ path, problem: 'this number is too large to be read', remedy: 'Use another unit' }];
}

function describeDepth(text: string, { start }: Token): Fault {
  const problem = `this is nested more than ${MAX_DEPTH} levels deep`;
  return { path: locate(text, start), problem, remedy: 'Records are flat: remove the nesting' };
}

function describeBreach(text: string, { kind, start, end }: Token, expected: Expected): Fault {
  const offset = kind === 'fault' ? end : start;
  const isInString = kind === 'fault' && end > start;
  const where = isInString ? 'inside a string' : `where ${EXPECTED[expected]} is expected`;
  const problem =
    offset >= text.length ? `the file ends ${where}` : `${nameCharacter(text, offset)} stands ${where}`;
  return { path: locate(text, offset), problem, remedy: 'Correct the JSON' };
}

/** The character as it is, or by its number where it would not be seen. */
function nameCharacter(text: string, offset: number): string {
  const point = text.codePointAt(offset)!; // the caller has seen that it exists
  const character = String.fromCodePoint(point);
  if (/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character)) return `"${character}"`;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Lines and columns count from 1, as editors do. */
function locate(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
