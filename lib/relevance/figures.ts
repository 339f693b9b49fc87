import { mayMean, SCALES, UNITS, UNSAID, WORDS } from './figure-words.ts';

/** A number with what it counts, as "$10 billion" or "1兆1586億元". */
export interface Figure {
  /** In whole units: dollars, watts, people. */
  readonly amount: number;
  /** `USD`, `W`, `%`, `people`: see `UNITS`. */
  readonly unit: string;
  /** As it is written. */
  readonly text: string;
}

/** Letters that end a word of ours too early: "mil" is no scale in "miles". */
const LETTER = 'a-zà-ɏа-ӿ';
const ENDS_IN_LETTER = new RegExp(`[${LETTER}]$`);
const SPECIAL = /[$.*+?^()|[\]{}\\]/g;

const SCALE = alternate(SCALES.keys());
const UNIT = alternate(UNITS.keys());
const WORD = alternate(WORDS.keys());
const NUMBER = String.raw`(?:\d{1,3}(?:[.,\u0020\u00a0\u202f]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)`;

/**
 * A sign before it, a number, perhaps more of it in the East Asian way (1兆1586億), and a unit after
 * it; for text in lower case. Without the flags `i` and `u`, with which it took V8 80 ms to compile.
 */
const FIGURE = new RegExp(
  String.raw`(?<sign>us\$|nt\$|[$€£])? ?(?<![a-z\d.,])(?:${NUMBER} ?[-–] ?)?(?<number>${NUMBER}|\b${WORD})[ -]?(?<scale>${SCALE})?` +
    String.raw`(?: ?(?<more>${NUMBER}) ?(?<moreScale>[億亿억萬万만]))?(?: de | di | d['’]|[ -])?(?<unit>${UNIT})?`,
  'g',
);

/** Reads the figures of a text that have a unit we know; `lang` (BCP 47) tells 1.200 from 1,200. */
export function readFigures(text: string, lang: string | undefined): readonly Figure[] {
  const figures: Figure[] = [];
  const lower = text.toLowerCase();
  const written = lower.length === text.length ? text : lower; // İ becomes two
  for (const { 0: whole, index, groups = {} } of lower.matchAll(FIGURE)) {
    const { sign, number = '', scale, more, moreScale, unit } = groups;
    const isLarge = scaleOf(scale) >= 1e6;
    const known = UNITS.get(unit ?? sign ?? (isLarge ? UNSAID : ''));
    if (known === undefined) continue;
    const amount =
      readNumber(number, lang) * scaleOf(scale) +
      (more === undefined ? 0 : readNumber(more, lang) * scaleOf(moreScale));
    figures.push({
      amount: amount * known.factor,
      unit: known.unit,
      text: written.slice(index, index + whole.length).trim(),
    });
  }
  return figures;
}

/** Whether two figures may count the same: 元 may be that of Taipei or of Beijing. */
export function isSameUnit(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || mayMean(a.unit, b.unit) || mayMean(b.unit, a.unit);
}

/** Whether two figures of one unit are the same within what newspapers round away. */
export function isClose(a: Figure, b: Figure): boolean {
  return Math.abs(a.amount - b.amount) <= 0.012 * Math.max(a.amount, b.amount);
}

function scaleOf(scale: string | undefined): number {
  return scale === undefined ? 1 : (SCALES.get(scale) ?? 1);
}

/** Languages that write 1.200,5 for what English writes as 1,200.5. */
const COMMA_LANGUAGES = /^(de|es|fr|it|pt|nl|ru|uk|pl|cs|sv|da|nb|no|fi|tr|id|vi|el|ro|hu)\b/i;

function readNumber(text: string, lang = 'en'): number {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const plain = text.replaceAll(/[\u0020\u00a0\u202f]/g, '');
  if (/^\d+[.,]\d{1,2}$|^0[.,]\d+$/.test(plain)) return Number(plain.replace(',', '.'));
  return COMMA_LANGUAGES.test(lang)
    ? Number(plain.replaceAll('.', '').replace(',', '.'))
    : Number(plain.replaceAll(',', ''));
}

/** The longest first, for a pattern takes the first that fits; words of letters end with the word. */
function alternate(words: Iterable<string>): string {
  const sorted = [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => ({ isWord: ENDS_IN_LETTER.test(word), form: word.replaceAll(SPECIAL, String.raw`\$&`) }));
  const join = (isWord: boolean) =>
    sorted
      .filter((word) => word.isWord === isWord)
      .map(({ form }) => form)
      .join('|');
  const [signs, letters] = [join(false), `(?:${join(true)})(?![${LETTER}])`];
  return `(?:${signs === '' ? letters : `${letters}|${signs}`})`;
}
