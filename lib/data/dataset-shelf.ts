import type { Dataset } from './dataset.ts';
import { createShelf } from './shelf.ts';

/** Where the script that carries the dataset leaves it for the one that shows cards. */
export const datasetShelf = createShelf<Dataset>('dataset');
