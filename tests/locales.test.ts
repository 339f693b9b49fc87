import { globSync, readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

const root = new URL('..', import.meta.url).pathname;
const folder = `${root}public/_locales`;
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8')) as Messages;

const english = read('en');
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The keys that a language needs: for each count, the plural categories that it has. */
function listKeys(locale: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  const bases = new Set(
    Object.keys(english).flatMap((key) => (PLURAL.test(key) ? [key.replace(PLURAL, '')] : [])),
  );
  const plain = Object.keys(english).filter((key) => !PLURAL.test(key));
  return [
    ...plain,
    ...[...bases].flatMap((base) => pluralCategories.map((category) => `${base}_${category}`)),
  ];
}

function readPlaceholders({ message, placeholders = {} }: Message): unknown {
  const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()));
  const declared = Object.entries(placeholders).map(([name, { content }]) => `${name}: ${content}`);
  return { used: [...used].toSorted(), declared: declared.toSorted() };
}

const locales = readdirSync(folder);

it('there are all languages that we speak', () => {
  expect(locales.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'ja', 'zh_TW']);
});

describe.each(locales)('the messages of %s', (locale) => {
  const messages = read(locale);
  const tag = messages['localeTag']?.message ?? '';

  it('are all there, in each plural form of the language, and no others', () => {
    expect(Object.keys(messages).toSorted()).toEqual(listKeys(tag).toSorted());
  });

  it('say who they are', () => {
    expect(tag.split('-')[0]).toBe(locale.split('_')[0]);
    expect(messages['localeDirection']?.message).toMatch(/^(ltr|rtl)$/);
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132); // what stores take
  });

  it('say something, with the same placeholders as in English', () => {
    const faults = Object.entries(messages).filter(([key, message]) => {
      const model = english[key] ?? english[key.replace(PLURAL, '_other')];
      const isSame =
        JSON.stringify(readPlaceholders(message)) === JSON.stringify(model && readPlaceholders(model));
      return message.message.trim() === '' || !isSame;
    });
    expect(faults).toEqual([]);
  });
});

/** Attributes that are read or heard. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'placeholder', 'title']);

/** What a reader would see or hear of a source file that is written into it. */
function* findTexts(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  const { type, name, value } = node as { type?: string; name?: { name?: string }; value?: unknown };
  if (type === 'JSXText' && typeof value === 'string') yield value;
  if (type === 'JSXAttribute' && SPOKEN.has(name?.name ?? '')) yield* readLiteral(value);
  for (const part of Object.values(node)) yield* findTexts(part);
}

function* readLiteral(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null || !('value' in node)) return;
  if (typeof node.value === 'string') yield node.value;
}

describe('the sources', () => {
  const write = (path: string): string[] => {
    const { program } = parseSync(path, readFileSync(`${root}${path}`, 'utf8'));
    // Components take some keys of messages under names such as `title`.
    return [...findTexts(program)].filter((text) => /\p{L}/u.test(text) && !Object.hasOwn(english, text));
  };

  it.each(globSync('{components,entrypoints}/**/*.tsx', { cwd: root }))(
    '%s has no text of its own',
    (path) => {
      expect(write(path)).toEqual([]);
    },
  );

  it('would be found out', () => {
    const { program } = parseSync('a.tsx', `const a = <p title="Hello" class="no">{x} world</p>;`);
    expect([...findTexts(program)].map((text) => text.trim())).toEqual(['Hello', 'world']);
  });
});
