/** Work that is done a little at a time, or at once when its outcome is asked for. */
export interface Deferred<T> {
  /** Does a little more; done once all of it is. */
  readonly steps: Iterator<unknown>;
  /** The outcome, after doing what is left. */
  readonly take: () => T;
}

/** Defers `work`, which can stop after each step. */
export function defer<T>(work: Generator<void, T>): Deferred<T> {
  let done = false;
  let outcome: T;

  function next(): IteratorResult<void, void> {
    if (!done) {
      const step = work.next();
      if (step.done) {
        done = true;
        outcome = step.value;
      }
    }
    return { done, value: undefined };
  }

  return {
    steps: { next },
    take() {
      while (!done) next();
      return outcome;
    },
  };
}
