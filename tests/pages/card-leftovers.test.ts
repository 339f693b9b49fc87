import { afterAll, beforeAll, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_URL } from '../e2e/support/article.ts';
import { launchBrowser, type BrowserUnderTest } from '../e2e/support/launch-browser.ts';
import { openAndClose } from '../e2e/support/open-and-close.ts';
import { waitUntil } from '../e2e/support/wait-until.ts';
import { putOnScale } from './support/weigh.ts';

let browser: BrowserUnderTest;
beforeAll(async () => {
  browser = await launchBrowser({ kind: 'chromium' });
  await browser.grantAllSites();
});
afterAll(() => browser?.close());

it('leaves no listener and no node in a page after fifty cards', async () => {
  const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
  await openAndClose(browser, page, 1);
  const { weigh } = await putOnScale(page);
  let last = await weigh();
  // What is made in idle moments is gone once two weighings agree.
  const before = await waitUntil(
    async () => {
      const earlier = last;
      last = await weigh();
      return last.nodes === earlier.nodes && last.listeners === earlier.listeners && last;
    },
    { what: 'the page to come to rest' },
  );
  await openAndClose(browser, page, 50);
  await waitUntil(
    async () => {
      last = await weigh();
      return last.nodes <= before.nodes && last.listeners <= before.listeners;
    },
    { what: 'what cards were made of to go' },
  ).catch(() => {}); // the figures say more
  expect(last.nodes).toBeLessThanOrEqual(before.nodes);
  expect(last.listeners).toBeLessThanOrEqual(before.listeners);
});
