/** A form of the lexicon, and the terms that whoever reads it has read. */
interface Form {
  readonly text: string;
  readonly terms: readonly string[];
}

/** The lexicon, laid out for look-up. */
export interface Lexicon {
  /** Single words of alphabets, by their first letters. */
  readonly words: ReadonlyMap<string, readonly Form[]>;
  /** Forms that are looked for as they stand: several words, or scripts that set none apart. */
  readonly phrases: readonly Form[];
  /** All terms that some form leads to: words that someone found worth the trouble. */
  readonly terms: ReadonlySet<string>;
}

/** How many letters of a word it is filed under. */
const FILED = 2;

/** From how many letters on a word counts with an ending on it, and how long that may be. */
const ENDED = 5;
const LONGEST_ENDING = 5;

const WORD = /^[a-z\dà-ɏα-ωά-ώа-ӿ]+$/;

/** Lays out the lexicon: see `lib/data/lexicon.ts` for its form. */
export function compileLexicon(lines: string): Lexicon {
  const forms = lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [keys = '', written = ''] = line.split(' = ');
      const terms = keys
        .split(' ')
        .flatMap((key) => (key.startsWith('#') ? [key] : [stem(key.toLowerCase())]));
      return written.split('|').map((text) => ({ text: text.toLowerCase(), terms }));
    });
  const isWord = ({ text }: Form) => WORD.test(text);
  return {
    words: Map.groupBy(forms.filter(isWord), ({ text }) => text.slice(0, FILED)),
    phrases: forms.filter((form) => !isWord(form)),
    terms: new Set(forms.flatMap(({ terms }) => terms)),
  };
}

/** The forms that a word, in lower case, is. */
export function findForms({ words }: Lexicon, word: string): readonly Form[] {
  const filed = words.get(word.slice(0, FILED)) ?? [];
  return filed.filter(
    ({ text }) =>
      word === text ||
      (text.length >= ENDED && word.length <= text.length + LONGEST_ENDING && word.startsWith(text)),
  );
}

/** Takes off what English grammar adds to a word in lower case; rough, but the same for all texts. */
export function stem(word: string): string {
  const singular = word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '');
  return singular.length > 5 ? singular.replace(/(ing|ed|e)$/, '') : singular;
}
