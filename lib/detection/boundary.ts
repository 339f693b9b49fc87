import { fold, foldText } from './fold.ts';
import { seenBefore, seenFrom, unitAt } from './neighbor.ts';
import { scriptOf } from './script.ts';

/** Arabic "and, so" + "in, to, as" + "the", and the Hebrew one-letter words. */
const SEMITIC_PREFIX = /^(?:[وف]?(?:[بكل]?(?:ال)?|لل)|ו?ש?[בהכלמ]?)$/;

/** The beginnings of Korean particles, and words like "side", "group", "plant" that grow on names. */
const HANGUL_ENDING =
  /^(?:[은는이가을를와과의에로도만까부보처나랑라께으든며조마측사]|그룹|공장|회장|주가|코리아)/;

/** The longest pile of case endings, in code units, that we believe on an Indic name. */
const INDIC_ENDING_UNITS = 10;

/** Whether the name at [start, end) is a word of its own by the rules of its script. */
export function standsAlone(
  text: string,
  { start, end, endings }: { start: number; end: number; endings: readonly string[] | undefined },
): boolean {
  return startsWord(text, start) && endsWord(text, end, endings);
}

function startsWord(text: string, start: number): boolean {
  const own = scriptOf(fold(text.charCodeAt(start)));
  if (own === 'free') return true;
  const at = seenBefore(text, start);
  if (scriptOf(baseUnitBefore(text, start)) !== own) return true;
  if (own === 'letter') return followsCount(text, { start, at });
  return own === 'semitic' && SEMITIC_PREFIX.test(semiticRunBefore(text, start));
}

/** The unit before `start`; of a decomposed letter, the one that bears the marks. */
function baseUnitBefore(text: string, start: number): number {
  let at = seenBefore(text, start);
  while (isMark(unitAt(text, at))) at = seenBefore(text, at);
  return unitAt(text, at);
}

/**
 * Lists and tables glue a number to the name that follows: "23OpenAI uses". A capital letter after
 * digits that belong to no word is such a name; after letters it is an identifier.
 */
function followsCount(text: string, { start, at }: { start: number; at: number }): boolean {
  if (!isCapital(fold(text.charCodeAt(start)))) return false;
  let i = at;
  while (isDigit(unitAt(text, i))) i = seenBefore(text, i);
  return i < at && scriptOf(unitAt(text, i)) !== 'letter';
}

function semiticRunBefore(text: string, start: number): string {
  let i = start;
  // Four letters is the longest prefix; one more shows that the run is longer.
  for (let n = 0; n < 6; n++) {
    const at = seenBefore(text, i);
    if (scriptOf(unitAt(text, at)) !== 'semitic') break;
    i = at;
  }
  return foldText(text.slice(i, start));
}

function endsWord(text: string, end: number, endings: readonly string[] | undefined): boolean {
  const own = scriptOf(unitAt(text, seenBefore(text, end)));
  const at = seenFrom(text, end);
  // A combining mark changes even a letter that binds no neighbour otherwise.
  if (own === 'free') return !isMark(unitAt(text, at));
  if (scriptOf(unitAt(text, at)) !== own) return true;
  switch (own) {
    case 'letter':
      return endings?.some((ending) => endsWithEnding(text, at, ending)) ?? false;
    case 'hangul':
      return startsHangulEnding(text, at);
    case 'indic':
      return indicRunLength(text, at) <= INDIC_ENDING_UNITS;
    case 'katakana':
    case 'semitic':
      return false;
  }
}

/** Whether the word that goes on at `at` consists of `ending` alone. */
function endsWithEnding(text: string, at: number, ending: string): boolean {
  const tail = tailAt(text, at);
  return tail.startsWith(ending) && scriptOf(unitAt(tail, ending.length)) !== 'letter';
}

function startsHangulEnding(text: string, at: number): boolean {
  // A final consonant of decomposed Hangul belongs to the syllable before: the name goes on.
  const unit = unitAt(text, at);
  return !(unit >= 0x11a8 && unit <= 0x11ff) && HANGUL_ENDING.test(tailAt(text, at));
}

/** More than the longest ending, also where it is decomposed and holds what nobody sees. */
function tailAt(text: string, at: number): string {
  return foldText(text.slice(at, at + 32)).normalize('NFC');
}

function indicRunLength(text: string, at: number): number {
  let i = at;
  while (scriptOf(unitAt(text, i)) === 'indic') i = seenFrom(text, i + 1);
  return i - at;
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isMark(unit: number): boolean {
  return /\p{M}/u.test(String.fromCharCode(unit));
}
