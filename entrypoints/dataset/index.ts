import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dataset } from '../../lib/data/index.ts';
import { shareDataset } from '../../lib/data/shared-dataset.ts';

/** The script that carries the dataset to a page; it runs just before the one that shows cards. */
export default defineUnlistedScript(() => shareDataset(dataset));
