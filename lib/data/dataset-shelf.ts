import type { Dataset } from './dataset.ts';
import { createShelf } from './shelf.ts';

/** A dataset for cards. */
export interface CardDataset {
  /** Asked for anything before it is ready, it is loaded at once. */
  readonly dataset: Dataset;
  /** Settles when it is loaded, and laid out to be ranked. */
  readonly ready: Promise<unknown>;
}

/** Where the script that carries the dataset leaves it for the one that shows cards. */
export const datasetShelf = createShelf<CardDataset>('dataset');
