import { FOLDS, FULL_WIDTH_SHIFT, INVISIBLE, SPACE } from './fold.ts';

/**
 * Compiles a pattern that fits every text in which one of the names spelled by `paths` may start:
 * its first two units stand there, or what folds to them, or the text ends after the first.
 *
 * Most texts of a page are short and hold no name. The browser's own compiled search passes over
 * them several times faster than a loop of ours, above all in a page just opened, where no loop is
 * compiled yet. No pattern comes from a reader or a page.
 */
export function compileStartPattern(paths: readonly string[]): RegExp {
  const seconds = new Map<string, Set<string>>();
  for (const path of paths) {
    const first = path.charAt(0);
    seconds.set(first, (seconds.get(first) ?? new Set()).add(path.charAt(1)));
  }
  const pairs = [...seconds].map(([first, after]) =>
    // A name of one unit counts whatever comes after it.
    after.has('') ? writeClass([first]) : writeClass([first]) + writeClass([...after]),
  );
  const cut = `${writeClass([...seconds.keys()])}(?:[${writeFolds(INVISIBLE)}]|$)`;
  return new RegExp([...pairs, cut].join('|'));
}

/** A class of all units that fold to one of `folded`. */
function writeClass(folded: readonly string[]): string {
  return `[${folded.map((unit) => writeUnits(unit.charCodeAt(0))).join('')}]`;
}

function writeUnits(unit: number): string {
  if (unit === SPACE) return `\\0-\\x20${writeFolds(unit)}`;
  const fullWidth = unit < 0x7f ? escape(unit + FULL_WIDTH_SHIFT) : '';
  return escape(unit) + fullWidth + writeFolds(unit);
}

/** The ranges of units beyond ASCII that fold to `unit`. */
function writeFolds(unit: number): string {
  return FOLDS.filter(([, , folded]) => folded === unit)
    .map(([first, last]) => `${escape(first)}-${escape(last)}`)
    .join('');
}

function escape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
