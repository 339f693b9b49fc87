/** Calls of a benchmark put what they computed here, so that no engine may skip the work. */
let sink = 0;

/** Milliseconds that `work` takes; it returns a number that depends on all it did. */
export function timeOnce(work: () => number): number {
  const start = performance.now();
  sink += work();
  return performance.now() - start;
}

/**
 * The median time of each contestant in ms, over `rounds` rounds in which all take turns: what else
 * the machine does then slows them alike. One round before is for warming up.
 */
export function race(
  contestants: Readonly<Record<string, () => number>>,
  rounds: number,
): Record<string, number> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(contestants)) {
      const time = timeOnce(work);
      if (round > 0) (times[name] ??= []).push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The time within which this share of all, above 0, was done. */
export function timeAt(share: number, times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? Number.NaN;
}

/** MB (10^6 bytes) that stay taken by what `make` returns. */
export function measureHeap(make: () => unknown): number {
  const before = bytesTaken();
  const kept = make();
  const after = bytesTaken();
  sink += kept === undefined ? 0 : 1; // holds `kept` until it was measured
  return (after - before) / 1e6;
}

function bytesTaken(): number {
  if (!globalThis.gc) throw new Error('run with node --expose-gc');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What all calls added up to; print it at the end. */
export function readSink(): number {
  return sink;
}
