/** How long a page must leave its DOM alone, in ms, to have finished what it set off. */
const QUIET_MS = 300;

/** How long that is waited for at most, in ms: some pages never rest. */
const PATIENCE_MS = 5_000;

/** Calls `then` once the DOM has been left alone for a while; returns the undo. */
export function whenQuiet(then: () => void): () => void {
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
