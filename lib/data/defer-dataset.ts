import type { Dataset } from './dataset.ts';
import { loadDataset } from './load-dataset.ts';

/** A dataset that may not be loaded yet. */
export interface DeferredDataset {
  /** Asked for anything, it is loaded at once. */
  readonly dataset: Dataset;
  /** Loads it a little at each step, for idle moments. */
  readonly steps: Generator<void>;
}

/** Defers the loading of the bundled dataset. */
export function deferDataset(): DeferredDataset {
  const loading = loadDataset();
  let loaded: Dataset | undefined;

  function* steps(): Generator<void> {
    while (!loaded) {
      const { done, value } = loading.next();
      if (done) loaded = value;
      yield;
    }
  }

  function load(): Dataset {
    for (const _ of steps());
    return loaded!; // by the last step
  }

  return {
    dataset: Object.freeze({
      get entities() {
        return load().entities;
      },
      get claims() {
        return load().claims;
      },
      get sources() {
        return load().sources;
      },
      get publishers() {
        return load().publishers;
      },
      get replaced() {
        return load().replaced;
      },
      get asOf() {
        return load().asOf;
      },
      get lexicon() {
        return load().lexicon;
      },
    }),
    steps: steps(),
  };
}
