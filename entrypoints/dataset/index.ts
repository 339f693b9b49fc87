import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { datasetShelf } from '../../lib/data/dataset-shelf.ts';
import { deferDataset } from '../../lib/data/defer-dataset.ts';
import { runInSlices } from '../../lib/page/slices.ts';
import { indexClaims } from '../../lib/relevance/claim-index.ts';
import { rankClaims } from '../../lib/relevance/rank-claims.ts';
import { rankerShelf } from '../../lib/relevance/ranker-shelf.ts';

/** The script that carries the dataset to a page, and its order; it runs just before the one that shows cards. */
export default defineUnlistedScript(() => {
  const { dataset, steps } = deferDataset();
  function* prepare(): Generator<void> {
    yield* steps;
    // Takes some milliseconds, which the first card would have to wait for.
    indexClaims(dataset);
  }
  const idle = new Promise((resolve) => requestIdleCallback(resolve));
  datasetShelf.put({ dataset, ready: idle.then(() => runInSlices(prepare())) });
  rankerShelf.put(rankClaims);
});
