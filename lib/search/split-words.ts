/** Letters of scripts that set no spaces: they are searched by pairs of neighbours. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;
const RUN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}ー]+|[\p{L}\p{N}]+/gu;

/** Letters that no decomposition takes apart, as readers type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Folds a text for search: width, letter case and diacritics do not count. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC'); // Hangul came apart
}

/** The words of a folded text; of a text without spaces, each pair of neighbours. */
export function splitWords(text: string): readonly string[] {
  return (text.match(RUN) ?? []).flatMap((run) =>
    UNSPACED.test(run) ? pairsOf([...run]) : splitNumbers(run),
  );
}

/** "10GW" is looked for as "10 GW". */
function splitNumbers(run: string): readonly string[] {
  return run.match(/^\d+(?=\D)|(?<=^\d+)\D.*|.+/gu) ?? [run];
}

function pairsOf(letters: readonly string[]): readonly string[] {
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
