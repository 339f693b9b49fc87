import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dataset } from '../../lib/data/index.ts';
import { indexClaims } from '../../lib/relevance/claim-index.ts';
import { rankClaims } from '../../lib/relevance/rank-claims.ts';
import { rankerShelf } from '../../lib/relevance/ranker-shelf.ts';
import { datasetShelf } from '../../lib/data/dataset-shelf.ts';

/** The script that carries the dataset to a page, and its order; it runs just before the one that shows cards. */
export default defineUnlistedScript(() => {
  datasetShelf.put(dataset);
  rankerShelf.put(rankClaims);
  // Takes some milliseconds, which the first card would have to wait for.
  requestIdleCallback(() => indexClaims(dataset));
});
