import { whenQuiet } from './when-quiet.ts';

/**
 * Calls `onMove` when the page has gone to another address without loading a document, as
 * single-page sites do, and has come to rest there. Another fragment is the same page. Returns the
 * undo.
 *
 * `history` is the page's own, and cannot be watched from an isolated world; the Navigation API can:
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-interface
 */
export function watchAddress(onMove: () => void): () => void {
  const abort = new AbortController();
  let address = withoutFragment();
  let stopWaiting = (): void => {};

  navigation.addEventListener(
    'currententrychange',
    () => {
      if (withoutFragment() === address) return;
      address = withoutFragment();
      stopWaiting();
      stopWaiting = whenQuiet(onMove);
    },
    { signal: abort.signal },
  );
  return () => {
    abort.abort();
    stopWaiting();
  };
}

function withoutFragment(): string {
  return location.pathname + location.search;
}
