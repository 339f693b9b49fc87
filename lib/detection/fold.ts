/** What `fold` gives for a unit that is not seen by readers and may stand anywhere in a name. */
export const INVISIBLE = 0;
export const SPACE = 0x20;

/**
 * Folds one UTF-16 code unit to the form in which names are compared: any white space becomes a
 * space, full-width Latin becomes ASCII, Arabic letters lose their hamza seat, and what a reader
 * cannot see becomes `INVISIBLE`. Letter case stays, because it tells names from words.
 */
export function fold(unit: number): number {
  if (unit < 0x80) return unit > SPACE ? unit : SPACE;
  if (unit < 0x600) return unit === 0xa0 ? SPACE : unit === 0xad ? INVISIBLE : unit;
  if (unit < 0x700) return foldArabic(unit);
  if (unit < 0x2000) return unit === 0x1680 ? SPACE : unit;
  if (unit < 0x2070) return foldPunctuation(unit);
  if (unit === 0x3000) return SPACE;
  if (unit === 0xfeff) return INVISIBLE;
  return unit > 0xff00 && unit < 0xff5f ? unit - 0xfee0 : unit;
}

/** Folds a whole text: invisible units are gone, and a run of white space is one space. */
export function foldText(text: string): string {
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

/**
 * Newspapers write أوبن, اوبن and آوبن for one name, with or without vowel signs; the same letters
 * come decomposed from some systems. Persian keyboards give other code points for kaf and yeh.
 */
function foldArabic(unit: number): number {
  if (unit === 0x622 || unit === 0x623 || unit === 0x625 || unit === 0x671) return 0x627;
  if (unit === 0x640 || (unit >= 0x64b && unit <= 0x655)) return INVISIBLE;
  if (unit === 0x649 || unit === 0x6cc) return 0x64a;
  return unit === 0x6a9 ? 0x643 : unit;
}

function foldPunctuation(unit: number): number {
  if (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f) {
    return SPACE;
  }
  // Zero-width characters, word joiner, and the marks and isolates of bidirectional text.
  if (unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || unit >= 0x2060) return INVISIBLE;
  if (unit === 0x2010 || unit === 0x2011) return 0x2d;
  return unit === 0x2018 || unit === 0x2019 ? 0x27 : unit;
}
