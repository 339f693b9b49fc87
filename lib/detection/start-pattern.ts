import { FOLDS, FULL_WIDTH_SHIFT, INVISIBLE, SPACE } from './fold.ts';

/**
 * How many units of a name are looked at: two Latin letters would fit a tenth of all English words,
 * while two of the scripts with more letters say as much as three.
 */
const DEPTH = { latin: 3, other: 2 };

/**
 * Writes a pattern that fits every text in which one of the names spelled by `paths` may start: its
 * first units stand there, or what folds to them, or the text ends within them.
 *
 * Most texts of a page are short and hold no name. The browser's own compiled search passes over
 * them several times faster than a loop of ours, above all in a page just opened, where no loop is
 * compiled yet. The build writes it, as that takes a page longer than its whole scan; no pattern
 * comes from a reader or a page.
 */
export function writeStartPattern(paths: readonly string[]): string {
  const byScript = Map.groupBy(paths, (path) => (/^[\w\s]/.test(path) ? 'latin' : 'other'));
  const starts = [...byScript].map(([script, group]) => writeStarts(group, DEPTH[script]));
  return [...starts, FULL_WIDTH_LETTER].join('|');
}

/** Letters of full width are so rare that any may start a name: each class of letters is half as long. */
const FULL_WIDTH_LETTER = '[Ａ-Ｚａ-ｚ]';

/** The ranges of units that nobody sees, as they stand in a class; they stand in it many times over. */
export const UNSEEN = writeFolds(INVISIBLE);

/** `depth` is how many units are left to be looked at. */
function writeStarts(paths: readonly string[], depth: number): string {
  const byFirst = Map.groupBy(paths, (path) => path.charAt(0));
  return [...byFirst]
    .map(
      ([first, group]) =>
        writeClass([first]) +
        writeRest(
          group.map((path) => path.slice(1)),
          depth - 1,
        ),
    )
    .join('|');
}

/** What may follow: the next units, or one that nobody sees, or nothing more. */
function writeRest(rests: readonly string[], depth: number): string {
  // A name that ends here counts whatever comes after it.
  if (depth === 0 || rests.includes('')) return '';
  if (depth > 1) return `(?:${writeStarts(rests, depth)}|[${UNSEEN}]|$)`;
  const next = new Set(rests.map((rest) => writeUnits(rest.charCodeAt(0))));
  return `(?:[${[...next].join('')}${UNSEEN}]|$)`;
}

/** A class of all units that fold to one of `folded`. */
function writeClass(folded: readonly string[]): string {
  const units = folded.map((unit) => writeUnits(unit.charCodeAt(0))).join('');
  return units.length === 1 ? units : `[${units}]`;
}

function writeUnits(unit: number): string {
  if (unit === SPACE) return `\\0-\\x20${writeFolds(unit)}`;
  const written = String.fromCharCode(unit);
  const fullWidth = unit < 0x7f && !/[a-z]/i.test(written) ? escape(unit + FULL_WIDTH_SHIFT) : '';
  return escape(unit) + fullWidth + writeFolds(unit);
}

/** The ranges of units beyond ASCII that fold to `unit`. */
function writeFolds(unit: number): string {
  return FOLDS.filter(([, , folded]) => folded === unit)
    .map(([first, last]) => (first === last ? escape(first) : `${escape(first)}-${escape(last)}`))
    .join('');
}

/** Letters stand as they are, which is shorter; what has a meaning in a pattern does not. */
function escape(unit: number): string {
  const written = String.fromCharCode(unit);
  return /[\p{L}\p{N}]/u.test(written) ? written : `\\u${unit.toString(16).padStart(4, '0')}`;
}
