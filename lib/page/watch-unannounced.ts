/** When it is looked at the page after a sign of life, in ms: soon, then less and less often. */
const LOOKS_MS = [500, 1_000, 2_000, 4_000, 8_000];

/** What shows that a reader is there, or that the page does something; of pointers the card tells. */
const SIGNS = ['keydown', 'scroll', 'load', 'visibilitychange'];

/** What watches for what has no event. */
export interface UnannouncedWatch {
  /** Counts as one more sign of life. */
  wake(): void;
  stop(): void;
}

/**
 * Calls `look` now and then, for as long after a sign of life as something may still be going on: for
 * what a page can do to us without any event. A page at rest has no timer of ours.
 */
export function watchUnannounced(look: () => void): UnannouncedWatch {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;

  function schedule(): void {
    const next = LOOKS_MS[looks];
    if (next === undefined || document.hidden) return;
    timer = setTimeout(() => {
      timer = undefined;
      looks += 1;
      look();
      if (timer === undefined) schedule();
    }, next);
  }

  /** A sign while the first look is due changes nothing: pointers move a hundred times a second. */
  function wake(): void {
    if (timer !== undefined && looks === 0) return;
    clearTimeout(timer);
    timer = undefined;
    looks = 0;
    schedule();
  }

  for (const sign of SIGNS) {
    window.addEventListener(sign, wake, { capture: true, passive: true, signal: abort.signal });
  }
  wake();
  return {
    wake,
    stop() {
      abort.abort();
      clearTimeout(timer);
    },
  };
}
