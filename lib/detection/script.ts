/**
 * How a character joins its neighbours into words, by its script (UAX #24) and general category.
 * Han, Hiragana, the scripts of Southeast Asia and all that is no letter are free: they bind none.
 */
export type Script = 'free' | 'katakana' | 'hangul' | 'semitic' | 'indic' | 'letter';

/**
 * The first that fits counts. Arabic and Hebrew write one-letter words onto the next word; in the
 * scripts of India case endings are written onto the word. What is left forms words between spaces:
 * Latin, Greek, Cyrillic, digits, `_`, combining marks.
 */
const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  [
    'free',
    /[^\p{L}\p{M}\p{Nd}_]|[\p{sc=Han}\p{sc=Hira}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u,
  ],
  ['katakana', /\p{scx=Kana}/u],
  ['hangul', /\p{sc=Hang}/u],
  ['semitic', /[\p{scx=Arab}\p{sc=Hebr}]/u],
  [
    'indic',
    /[\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}]/u,
  ],
];

const known = new Map<number, Script>();

/** The script of one folded code unit. */
export function scriptOf(unit: number): Script {
  let script = known.get(unit);
  if (script === undefined) {
    const character = String.fromCharCode(unit);
    script = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'letter';
    known.set(unit, script);
  }
  return script;
}

/** Whether a character is Han, Kana or Hangul. */
export function isCjk(character: string): boolean {
  return /[\p{sc=Han}\p{sc=Hira}\p{scx=Kana}\p{sc=Hang}]/u.test(character);
}

/** Whether a character is a letter of another script than Latin. */
export function isForeign(character: string): boolean {
  return /(?!\p{sc=Latn})[\p{L}\p{M}]/u.test(character);
}
