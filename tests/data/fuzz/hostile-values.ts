import fc from 'fast-check';

/** Keys that are behaviour where a careless copy assigns them, and others that are no data. */
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'length',
  '',
  '0',
];

/** Addresses that a parser, or a reader, takes for something else. */
const ADDRESSES = [
  'java\nscript:alert(1)',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://example.com/',
  'HTTPS://EXAMPLE.COM/',
  ' https://example.com/',
  'https://user:password@example.com/',
  'https://example.com\\@other.example/',
  'https://xn--pple-43d.com/',
  'https:example.com',
  'https:///example.com',
  '//example.com',
  'https://',
  'https://\u202eexample.com/',
  'https://example.com/\u200b',
  'blob:https://example.com/1',
  'file:///etc/passwd',
];

const WORDS = [
  'on',
  'off',
  'ask',
  'all',
  'openai',
  'foxconn',
  '2026-11-20',
  '2026-Q3',
  'a'.repeat(300),
  '\u202e',
  '\ud800',
];

/** Any key of a hostile record. */
export const hostileKeys = fc.oneof(fc.constantFrom(...KEYS), fc.string({ unit: 'binary', maxLength: 10 }));

/** Any address, most of them no good. */
export const hostileAddresses = fc.oneof(
  fc.constantFrom(...ADDRESSES),
  fc.webUrl({ validSchemes: ['https'] }),
  fc.webUrl({
    validSchemes: ['http', 'https', 'ftp', 'javascript'],
    withFragments: true,
    withQueryParameters: true,
  }),
);

/** Any value that JSON can carry, and some that it cannot. */
export const hostileValues: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(...WORDS, null, undefined, true, false, 0, -1, Infinity, Number.NaN, {}, []),
    hostileAddresses,
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.double(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(hostileKeys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

/** One change of a value somewhere within: another value in its place, one more key, or one that is gone. */
export interface Mutation {
  readonly path: readonly number[];
  readonly key: string;
  readonly value: unknown;
  readonly how: 'replace' | 'add' | 'drop';
}

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    path: fc.array(fc.nat(20), { maxLength: 6 }),
    key: hostileKeys,
    value: hostileValues,
    how: fc.constantFrom('replace', 'replace', 'add', 'drop'),
  }) as fc.Arbitrary<Mutation>,
  { minLength: 0, maxLength: 3 },
);

/** A copy of `content` with the changes made; the numbers of a path choose among the keys at each level. */
export function mutate(content: unknown, changes: readonly Mutation[]): unknown {
  return changes.reduce((changed, change) => mutateAt(changed, change, 0), content);
}

function mutateAt(content: unknown, change: Mutation, level: number): unknown {
  const { path, key, value, how } = change;
  if (typeof content !== 'object' || content === null) return value;
  const entries = Object.entries(content);
  if (level >= path.length || entries.length === 0) {
    return rebuild(
      content,
      how === 'add' ? [...entries, [key, value]] : how === 'drop' ? entries.slice(1) : entries,
    );
  }
  const chosen = path[level]! % entries.length;
  const isLast = level === path.length - 1;
  const changed = entries.flatMap(([name, inner], at): [string, unknown][] => {
    if (at !== chosen) return [[name, inner]];
    if (isLast && how === 'drop') return [];
    return [[name, isLast && how === 'replace' ? value : mutateAt(inner, change, level + 1)]];
  });
  return rebuild(content, changed);
}

function rebuild(like: object, entries: readonly (readonly [string, unknown])[]): unknown {
  return Array.isArray(like) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
