import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { datasetShelf } from '../../lib/data/dataset-shelf.ts';
import { pageShelf } from '../../lib/page/shelves.ts';
import { startCards } from './controller.ts';
import { extensionShelf } from './extension-shelf.ts';

/** The script that shows cards; the worker runs it once a page has a mention. */
export default defineUnlistedScript(() => {
  const page = pageShelf.take();
  const data = datasetShelf.take();
  const extension = extensionShelf.take();
  if (page && data && extension) {
    extension.runOnce('card', () => startCards({ page, data, extension }));
  }
});
