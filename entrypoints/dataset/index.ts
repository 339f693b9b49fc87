import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dataset } from '../../lib/data/index.ts';
import { datasetShelf } from '../../lib/data/dataset-shelf.ts';

/** The script that carries the dataset to a page; it runs just before the one that shows cards. */
export default defineUnlistedScript(() => datasetShelf.put(dataset));
