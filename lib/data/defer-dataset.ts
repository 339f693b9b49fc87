import type { Dataset } from './dataset.ts';
import { defer, type Deferred } from './defer.ts';
import { loadDataset } from './load-dataset.ts';

/** A dataset that may not be loaded yet. */
export interface DeferredDataset {
  /** Asked for anything, it is loaded at once. */
  readonly dataset: Dataset;
  readonly loading: Deferred<Dataset>;
}

/** Defers the loading of the bundled dataset. */
export function deferDataset(): DeferredDataset {
  const loading = defer(loadDataset());
  return {
    loading,
    dataset: Object.freeze({
      get entities() {
        return loading.take().entities;
      },
      get claims() {
        return loading.take().claims;
      },
      get sources() {
        return loading.take().sources;
      },
      get publishers() {
        return loading.take().publishers;
      },
      get replaced() {
        return loading.take().replaced;
      },
      get asOf() {
        return loading.take().asOf;
      },
      get lexicon() {
        return loading.take().lexicon;
      },
    }),
  };
}
