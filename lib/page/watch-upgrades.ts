import { fits, isInPage } from './node-reading.ts';

/** What looks after elements that may get a shadow tree. */
export interface UpgradesWatch {
  /** Looks after a custom element from now on, if its script has not run yet. */
  add(element: Element): void;
  look(): void;
  isWaiting(): boolean;
}

/**
 * Looks after custom elements whose script has not run yet: when it does, they may get a shadow
 * tree, of which nothing tells. Calls `touch` for each of which that has happened by the time of a
 * look.
 */
export function watchUpgrades(touch: (element: Element) => void): UpgradesWatch {
  const waiting = new Set<Element>();

  return {
    add(element) {
      if (!isDefined(element)) waiting.add(element);
    },
    isWaiting: () => waiting.size > 0,
    look() {
      for (const element of waiting) {
        if (isInPage(element) && !isDefined(element)) continue;
        waiting.delete(element);
        if (isInPage(element)) touch(element);
      }
    },
  };
}

function isDefined(element: Element): boolean {
  return fits(element, ':defined');
}
