import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedDataset } from '../../lib/data/shared-dataset.ts';
import { runOnce } from '../../lib/extension/run-once.ts';
import { sharedPage } from '../../lib/page/shared-reading.ts';
import { startCards } from './controller.ts';

/** The script that shows cards; the worker runs it once a page has a mention. */
export default defineUnlistedScript(() => {
  const page = sharedPage();
  const dataset = sharedDataset();
  if (page && dataset) runOnce('card', () => startCards({ page, dataset }));
});
