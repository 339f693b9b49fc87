import type { Dataset } from './dataset.ts';

/**
 * Where the script that carries the dataset leaves it for the script that shows cards. Both run in
 * one isolated world, which the page cannot see into.
 */
const KEY = Symbol.for('newsgloss.dataset');

interface Shelf {
  [KEY]?: Dataset;
}

/** Leaves `dataset` for the other scripts of this extension in this frame. */
export function shareDataset(dataset: Dataset): void {
  (globalThis as Shelf)[KEY] = dataset;
}

/** The dataset that another script left in this frame. */
export function sharedDataset(): Dataset | undefined {
  return (globalThis as Shelf)[KEY];
}
