/**
 * How long a slice of work goes on, in ms, before its last step: with a long one it still fits into
 * half a frame, so that scrolling stays smooth.
 */
const SLICE_MS = 4;

/** How long a slice may wait for an idle moment, in ms, before it takes its turn all the same. */
const PATIENCE_MS = 200;

const NEVER = new AbortController().signal;

/** What a sliced piece of work cost, in ms. */
export interface SliceTiming {
  readonly totalMs: number;
  readonly longestMs: number;
}

/**
 * Takes all steps of `work` in slices, each in an idle moment of the page, and tells what they cost.
 * Ends early, with the timing so far, once `signal` is aborted.
 */
export async function runInSlices(work: Iterator<unknown>, signal = NEVER): Promise<SliceTiming> {
  let totalMs = 0;
  let longestMs = 0;
  let done = false;
  while (!done && !signal.aborted) {
    const start = performance.now();
    do done = work.next().done === true;
    while (!done && performance.now() - start < SLICE_MS);
    const spent = performance.now() - start;
    totalMs += spent;
    longestMs = Math.max(longestMs, spent);
    if (!done) await untilIdle();
  }
  return { totalMs, longestMs };
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS }));
}
