/** How a character joins its neighbours into words. */
type Script = typeof FREE | typeof LETTER | typeof KATAKANA | typeof HANGUL | typeof SEMITIC | typeof INDIC;

/** Han, Hiragana, Thai and all that is no letter: it binds no neighbour. */
export const FREE = 0;
/** Letters that form words between spaces (Latin, Greek, Cyrillic ...), digits, `_`, combining marks. */
export const LETTER = 1;
export const KATAKANA = 2;
export const HANGUL = 3;
/** Arabic and Hebrew: one-letter words are written onto the next word. */
export const SEMITIC = 4;
/** The scripts of India from Devanagari to Sinhala: case endings are written onto the word. */
export const INDIC = 5;

/** Ranges in ascending order as [last unit of the range, its script]. */
const RANGES: readonly (readonly [number, Script])[] = [
  [0x2f, FREE],
  [0x39, LETTER], // digits
  [0x40, FREE],
  [0x5a, LETTER],
  [0x5e, FREE],
  [0x5f, LETTER], // underscore
  [0x60, FREE],
  [0x7a, LETTER],
  [0xbf, FREE],
  [0xd6, LETTER],
  [0xd7, FREE],
  [0xf6, LETTER],
  [0xf7, FREE],
  [0x2af, LETTER],
  [0x2ff, FREE],
  [0x37d, LETTER], // combining marks, Greek
  [0x37e, FREE],
  [0x386, LETTER],
  [0x387, FREE],
  [0x587, LETTER], // Greek, Cyrillic, Armenian
  [0x590, FREE],
  [0x5bd, SEMITIC],
  [0x5be, FREE], // Hebrew hyphen
  [0x5f2, SEMITIC],
  [0x60f, FREE],
  [0x61a, SEMITIC],
  [0x61f, FREE],
  [0x669, SEMITIC],
  [0x66d, FREE],
  [0x6d3, SEMITIC],
  [0x6d4, FREE],
  [0x77f, SEMITIC],
  [0x8ff, FREE],
  [0x963, INDIC],
  [0x965, FREE], // danda
  [0xdff, INDIC],
  [0x109f, FREE],
  [0x10ff, LETTER], // Georgian
  [0x11ff, HANGUL],
  [0x1aaf, FREE],
  [0x1aff, LETTER], // combining marks
  [0x1c7f, FREE],
  [0x1fff, LETTER], // Cyrillic, Latin and Greek extensions
  [0x3098, FREE],
  [0x309a, KATAKANA], // voicing marks of decomposed Kana
  [0x30a0, FREE],
  [0x30fa, KATAKANA],
  [0x30fb, FREE], // middle dot
  [0x30fe, KATAKANA],
  [0x3130, FREE],
  [0x318e, HANGUL],
  [0xabff, FREE],
  [0xd7fb, HANGUL],
  [0xfb1c, FREE],
  [0xfdff, SEMITIC],
  [0xfe6f, FREE],
  [0xfefc, SEMITIC],
  [0xff65, FREE],
  [0xff9f, KATAKANA], // half-width
];

const LAST_UNITS = Uint16Array.from(RANGES, ([last]) => last);

/** The script of one folded code unit. */
export function scriptOf(unit: number): Script {
  let low = 0;
  let high = LAST_UNITS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (LAST_UNITS[middle]! < unit) low = middle + 1;
    else high = middle;
  }
  return RANGES[low]?.[1] ?? FREE;
}

/** Whether a unit is a Han, Kana or Hangul character. */
export function isCjk(unit: number): boolean {
  const script = scriptOf(unit);
  return (
    script === KATAKANA ||
    script === HANGUL ||
    (unit >= 0x3041 && unit <= 0x309f) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}
