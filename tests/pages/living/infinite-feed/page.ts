import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../e2e/support/wait-until.ts';
import { frame } from '../frame.ts';
import type { LivingPage } from '../living-page.ts';

const name = 'infinite-feed';
const title = 'Past the breakwater, without end';
const FOUR = ['Foxconn', 'OpenAI', 'Broadcom', 'Hon Hai'];

const marksOf = (entries: number): string[] => Array.from({ length: entries / 4 }, () => FOUR).flat();

const readOn = (batch: number) => async (page: Page) => {
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  await waitUntil(
    () => page.evaluate(`document.querySelector('#feed').dataset.batch === '${batch}'`) as Promise<boolean>,
    { what: `batch ${batch}` },
  );
};

/** An infinite feed: each end brings eight more entries, of which the newest 24 stay. */
export const infiniteFeed: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Feed' }),
  life: [
    { name: 'it opens', marks: marksOf(8) },
    { name: 'it is read on', act: readOn(2), marks: marksOf(16) },
    { name: 'it is read further on', act: readOn(3), marks: marksOf(24) },
    { name: 'it lets go of its beginning', act: readOn(4), marks: marksOf(24) },
    { name: 'and again', act: readOn(5), marks: marksOf(24) },
  ],
};
