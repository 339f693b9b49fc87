import { FOLDS, FULL_WIDTH, FULL_WIDTH_SHIFT, INVISIBLE, SPACE } from './fold.ts';

/**
 * Tells the few places of a text at which a name may start from all the others: for each code unit,
 * the groups of names that start with it (low half), and those that have it second (high half).
 * Units that are alike in `MASK` share a place: a small table is soon made and stays in the cache.
 */
export type StartFilter = Int32Array;

const MASK = 0x3fff;
const GROUPS = 16;
const IS_SECOND_IN_ALL = -1 << GROUPS;

/** Builds the filter for the names that start with `paths`, in folded units. */
export function buildStartFilter(paths: readonly string[]): StartFilter {
  const filter = new Int32Array(MASK + 1);
  const groupOf = new Map<number, number>();
  for (const path of paths) {
    const first = path.charCodeAt(0);
    let group = groupOf.get(first);
    if (group === undefined) groupOf.set(first, (group = 1 << (groupOf.size % GROUPS)));
    filter[first & MASK]! |= group;
    // Whatever follows a name of one unit, it is a name.
    if (path.length === 1) filter.forEach((_, place) => (filter[place]! |= group << GROUPS));
    else filter[path.charCodeAt(1) & MASK]! |= group << GROUPS;
  }
  for (const [from, to, folded] of FOLDS) {
    const bits = folded === INVISIBLE ? IS_SECOND_IN_ALL : filter[folded]!;
    for (let unit = from; unit <= to; unit++) filter[unit & MASK]! |= bits;
  }
  for (let unit = FULL_WIDTH[0]; unit <= FULL_WIDTH[1]; unit++) {
    filter[unit & MASK]! |= filter[unit - FULL_WIDTH_SHIFT]!;
  }
  return filter.fill(filter[SPACE]!, 0, SPACE);
}

/**
 * The first offset from `from` on at which a name may start, or the last unit of the text, which
 * may be a start too; the length of the text where none is left.
 */
export function findStart(filter: StartFilter, text: string, from: number): number {
  // No unit after the last one is asked for: NaN among the numbers would slow the whole loop.
  const last = text.length - 1;
  if (from > last) return text.length;
  // All that a character of a page costs: one look-up, and a branch that is seldom guessed wrong.
  for (let i = from, first = filter[text.charCodeAt(i) & MASK]!; i < last; i++) {
    const second = filter[text.charCodeAt(i + 1) & MASK]!;
    if ((first & (second >>> GROUPS)) !== 0) return i;
    first = second;
  }
  return last;
}
