import { whenQuiet } from './when-quiet.ts';

/** How long after the start of a page its content may come, in ms. */
const PATIENCE_MS = 15_000;

/** How often a page is looked at in that time; one that changes more often is not waiting for content. */
const MOST_LOOKS = 3;

/**
 * Calls `onSettled` when the page has come to rest after a change, a few times at its start: pages
 * that are made by a script have no content at first. Returns the undo.
 *
 * Nothing is called, and no timer runs, while the page does not change.
 */
export function watchArrival(onSettled: () => void): () => void {
  const end = performance.now() + PATIENCE_MS;
  let looks = 0;
  let stopWaiting = (): void => {};
  const observer = new MutationObserver(() => {
    observer.disconnect();
    if (performance.now() > end) return;
    stopWaiting = whenQuiet(() => {
      looks += 1;
      if (looks < MOST_LOOKS) observe(); // first, for `onSettled` may undo it
      onSettled();
    });
  });
  function observe(): void {
    observer.observe(document, { childList: true, subtree: true });
  }

  observe();
  return () => {
    observer.disconnect();
    stopWaiting();
  };
}
