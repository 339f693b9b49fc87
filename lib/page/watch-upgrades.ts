import { findAll, fits, isInPage } from './node-reading.ts';

/** What looks after elements that may get a shadow tree. */
export interface UpgradesWatch {
  look(): void;
  isWaiting(): boolean;
}

/**
 * Looks after custom elements whose script has not run yet: when it does, they may get a shadow
 * tree, of which nothing tells. Calls `touch` for each of which that has happened by the time of a
 * look.
 */
export function watchUpgrades(touch: (element: Element) => void): UpgradesWatch {
  let waiting = findWaiting();

  return {
    isWaiting: () => waiting.length > 0,
    look() {
      for (const element of waiting) if (isInPage(element) && fits(element, ':defined')) touch(element);
      waiting = findWaiting();
    },
  };
}

function findWaiting(): readonly Element[] {
  return findAll(document, ':not(:defined)');
}
