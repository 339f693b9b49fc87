import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../e2e/support/launch-browser.ts';
import { waitUntil } from '../../e2e/support/wait-until.ts';
import { readMarkedTexts } from './marked-texts.ts';
import { putOnScale, type Weight } from './weigh.ts';

/** Each entry of the feed has one mention; so many come at once, and so many stay. */
const BATCH = 8;
const KEPT = 24;

/** An infinite feed that is read on and on. */
export interface EndlessScroll {
  /** Scrolls to the end until more has come and, where Newsgloss reads, is marked. */
  readOn(): Promise<void>;
  weigh(): Promise<Weight>;
}

/** Opens the infinite feed at `url`; `isRead` says whether Newsgloss reads pages in this browser. */
export async function openFeed(
  browser: BrowserUnderTest,
  { url, isRead }: { url: string; isRead: boolean },
): Promise<EndlessScroll> {
  const page = await browser.browser.newPage();
  await page.goto(url);
  const { weigh } = await putOnScale(page);
  return {
    async readOn() {
      const before = await readBatch(page);
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      await waitUntil(async () => (await readBatch(page)) > before, { what: 'more of the feed' });
      if (isRead) await waitUntil(() => isMarked(page), { what: 'the marks of the feed', timeoutMs: 30_000 });
    },
    weigh,
  };
}

function readBatch(page: Page): Promise<number> {
  return page.evaluate(`Number(document.querySelector('#feed').dataset.batch)`) as Promise<number>;
}

/** Whether what came is marked, and what went is not. */
async function isMarked(page: Page): Promise<boolean> {
  const expected = Math.min(KEPT, BATCH * (await readBatch(page)));
  const marked = await readMarkedTexts(page);
  return marked.length === expected && marked.every(({ text }) => text !== null);
}
