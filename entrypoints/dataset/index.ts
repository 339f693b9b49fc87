import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { datasetShelf } from '../../lib/data/dataset-shelf.ts';
import { deferDataset } from '../../lib/data/defer-dataset.ts';
import { runInSlices } from '../../lib/page/slices.ts';
import { deferIndex } from '../../lib/relevance/claim-index.ts';
import { rankClaims } from '../../lib/relevance/rank-claims.ts';
import { rankerShelf } from '../../lib/relevance/ranker-shelf.ts';

/** The script that carries the dataset to a page, and its order; it runs just before the one that shows cards. */
export default defineUnlistedScript(() => {
  const { dataset, loading } = deferDataset();
  const idle = new Promise((resolve) => requestIdleCallback(resolve));
  // The first card would have to wait for it, and the page for the card.
  const loaded = idle.then(() => runInSlices(loading.steps));
  datasetShelf.put({ dataset, ready: loaded.then(() => runInSlices(deferIndex(dataset).steps)) });
  rankerShelf.put(rankClaims);
});
