import { findAll, fits, isInPage } from './node-reading.ts';

/**
 * Looks after custom elements whose script has not run yet: when it does, they may get a shadow
 * tree, of which nothing tells. Calls `touch` for each of which that has happened by the time of a
 * look.
 */
export function watchUpgrades(touch: (element: Element) => void): { readonly look: () => void } {
  let waiting = findWaiting();

  return {
    look() {
      for (const element of waiting) if (isInPage(element) && fits(element, ':defined')) touch(element);
      waiting = findWaiting();
    },
  };
}

function findWaiting(): readonly Element[] {
  return findAll(document, ':not(:defined)');
}
