/** What `fold` gives for a unit that is not seen by readers and may stand anywhere in a name. */
export const INVISIBLE = 0;
export const SPACE = 0x20;

/**
 * Ranges of units beyond ASCII that fold to one unit, in ascending order as [first, last, folded]:
 * the spaces of NFKC (UAX #15) and line separators, default-ignorable characters (UAX #44), and
 * letters that one name is written with here and there.
 */
export const FOLDS: readonly (readonly [first: number, last: number, folded: number])[] = [
  [0xa0, 0xa0, SPACE],
  [0xad, 0xad, INVISIBLE], // soft hyphen
  [0x34f, 0x34f, INVISIBLE],
  [0x61c, 0x61c, INVISIBLE],
  // Newspapers write أوبن, اوبن and آوبن for one name, with or without vowel signs; the same letters
  // come decomposed from some systems. Persian keyboards give other code points for kaf and yeh.
  [0x622, 0x623, 0x627],
  [0x624, 0x624, 0x648],
  [0x625, 0x625, 0x627],
  [0x626, 0x626, 0x64a],
  [0x640, 0x640, INVISIBLE],
  [0x649, 0x649, 0x64a],
  [0x64b, 0x655, INVISIBLE],
  [0x671, 0x671, 0x627],
  [0x6a9, 0x6a9, 0x643],
  [0x6cc, 0x6cc, 0x64a],
  // Hindi writes फ़ and फ for the f of a foreign name; the dot is a sign or part of the letter.
  [0x93c, 0x93c, INVISIBLE],
  [0x95e, 0x95e, 0x92b],
  [0x1680, 0x1680, SPACE],
  [0x180e, 0x180e, INVISIBLE],
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x200f, INVISIBLE], // zero-width characters, marks of bidirectional text
  [0x2010, 0x2011, 0x2d],
  [0x2018, 0x2019, 0x27],
  [0x2028, 0x2029, SPACE],
  [0x202a, 0x202e, INVISIBLE], // embeddings of bidirectional text
  [0x202f, 0x202f, SPACE],
  [0x205f, 0x205f, SPACE],
  [0x2060, 0x206f, INVISIBLE], // word joiner, isolates of bidirectional text
  [0x3000, 0x3000, SPACE],
  [0xfe00, 0xfe0f, INVISIBLE], // variation selectors
  [0xfeff, 0xfeff, INVISIBLE],
];

/** Full-width ASCII, as [first, last]; it lies `FULL_WIDTH_SHIFT` above the plain one. */
export const FULL_WIDTH: readonly [number, number] = [0xff01, 0xff5e];
export const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * Folds one UTF-16 code unit to the form in which names are compared: any white space becomes a
 * space, full-width Latin becomes ASCII, Arabic letters lose their hamza seat, and what a reader
 * cannot see becomes `INVISIBLE`. Letter case stays, because it tells names from words.
 */
export function fold(unit: number): number {
  if (unit < 0x80) return unit > SPACE ? unit : SPACE;
  // Most letters beyond ASCII are Han, Kana or Hangul.
  if (unit > 0x3000 && unit < 0xfe00) return unit;
  for (const [first, last, folded] of FOLDS) {
    if (unit <= last) return unit < first ? unit : folded;
  }
  return unit >= FULL_WIDTH[0] && unit <= FULL_WIDTH[1] ? unit - FULL_WIDTH_SHIFT : unit;
}

/** Folds a whole text: invisible units are gone, and a run of white space is one space. */
export function foldText(text: string): string {
  if (!/[^ -~]| {2}/.test(text)) return text; // most are plain, and the loop is slow
  let folded = '';
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = fold(text.charCodeAt(i));
    if (unit === INVISIBLE || (unit === SPACE && last === SPACE)) continue;
    folded += String.fromCharCode(unit);
    last = unit;
  }
  return folded;
}
