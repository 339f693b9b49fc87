/** How long a page must leave its DOM alone, in ms, to have finished what a move set off. */
const QUIET_MS = 300;

/** How long that is waited for at most, in ms: some pages never rest. */
const PATIENCE_MS = 5_000;

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

/** Calls `then` once the DOM has been left alone for a while; returns the undo. */
function whenQuiet(then: () => void): () => void {
  const end = performance.now() + PATIENCE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(wait);

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(finish, Math.min(QUIET_MS, Math.max(0, end - performance.now())));
  }
  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }
  function finish(): void {
    stop();
    then();
  }

  observer.observe(document, { childList: true, subtree: true, characterData: true });
  wait();
  return stop;
}
