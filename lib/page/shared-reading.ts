import type { Reading } from './reading.ts';

/**
 * Where the script that reads and the script that shows cards meet: both run in one isolated
 * world, which the page cannot see into, and a symbol is a key no page element can be named by.
 */
const KEY = Symbol.for('newsgloss.page');

/** What the reading script offers the card script. */
export interface SharedPage {
  /** The reading under way, if the page is read now. */
  readonly reading: Reading | undefined;
  /** Calls `listener` when a reading begins or ends. */
  subscribe(listener: () => void): void;
}

interface Shelf {
  [KEY]?: SharedPage;
}

/** Offers `page` to the other scripts of this extension in this frame. */
export function sharePage(page: SharedPage): void {
  (globalThis as Shelf)[KEY] = page;
}

/** What another script of this extension offered in this frame. */
export function sharedPage(): SharedPage | undefined {
  return (globalThis as Shelf)[KEY];
}
