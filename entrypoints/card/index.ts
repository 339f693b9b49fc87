import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { datasetShelf } from '../../lib/data/dataset-shelf.ts';
import { pageShelf } from '../../lib/page/shelves.ts';
import { startCards } from './controller.ts';
import { extensionShelf } from './extension-shelf.ts';

/** The script that shows cards; the worker runs it once a page has a mention. */
export default defineUnlistedScript(() => {
  const page = pageShelf.take();
  const dataset = datasetShelf.take();
  const extension = extensionShelf.take();
  if (page && dataset && extension) {
    extension.runOnce('card', () => startCards({ page, dataset, extension }));
  }
});
