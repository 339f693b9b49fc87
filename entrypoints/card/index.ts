import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { datasetShelf } from '../../lib/data/dataset-shelf.ts';
import { runOnce } from '../../lib/extension/run-once.ts';
import { pageShelf } from '../../lib/page/shelves.ts';
import { startCards } from './controller.ts';

/** The script that shows cards; the worker runs it once a page has a mention. */
export default defineUnlistedScript(() => {
  const page = pageShelf.take();
  const dataset = datasetShelf.take();
  if (page && dataset) runOnce('card', () => startCards({ page, dataset }));
});
