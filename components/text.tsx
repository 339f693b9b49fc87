import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The key of one message in `public/_locales`. */
export type TextKey = keyof typeof import('../public/_locales/en/messages.json');

/** The part of a key that comes before `_one`, `_other` and further plural categories. */
export type CountKey = TextKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** Gives a message in the reader's language; on an extension page that is `browser.i18n.getMessage`. */
export type TextSource = (key: TextKey, substitutions?: string[]) => string;

/** What components use to speak. */
export interface Words {
  readonly text: TextSource;
  /** The message in the plural category of `count`; `$1` is the count unless substitutions say otherwise. */
  readonly countText: (key: CountKey, count: number, substitutions?: string[]) => string;
  /** A number as the language writes it. */
  readonly number: (value: number) => string;
  /** "OpenAI, Foxconn and Broadcom". */
  readonly list: (names: readonly string[]) => string;
  /** The name of a country, from its ISO 3166-1 code. */
  readonly country: (code: string) => string;
  /** The name of a language, from its BCP 47 tag. */
  readonly language: (tag: string) => string;
  /** The language of the messages, which need not be that of the browser: a translation may be missing. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

const WordsContext = createContext<Words | undefined>(undefined);

/** Hands the messages to every component below it. */
export const WordsProvider = WordsContext.Provider;

/** The messages, as the entrypoint supplied them. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('Render components inside <WordsProvider value={wordsFrom(…)}>');
  return words;
}

/**
 * Builds all that components need to speak from one source of messages. Each part is made when it is
 * first used: together they take as long as a card, which a page would have to wait for.
 */
export function wordsFrom(text: TextSource): Words {
  const locale = once(() => text('localeTag') || 'en');
  const plural = once(() => new Intl.PluralRules(locale()));
  const numbers = once(() => new Intl.NumberFormat(locale()));
  const lists = once(() => new Intl.ListFormat(locale()));
  const languages = once(() => new Intl.DisplayNames(locale(), { type: 'language' }));
  const countries = once(() => new Intl.DisplayNames(locale(), { type: 'region' }));
  return {
    text,
    countText: (key, count, substitutions = [numbers().format(count)]) =>
      // A language may have categories that English lacks, so the key is not known to the type.
      // `getMessage` answers a missing key with the empty string.
      text(`${key}_${plural().select(count)}` as TextKey, substitutions) ||
      text(`${key}_other`, substitutions),
    number: (value) => numbers().format(value),
    list: (names) => lists().format(names),
    language: (tag) => languages().of(tag) ?? tag,
    country: (code) => countries().of(code) ?? code,
    get locale() {
      return locale();
    },
    get direction() {
      return text('localeDirection') === 'rtl' ? 'rtl' : 'ltr';
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
