import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../e2e/support/wait-until.ts';
import { frame } from '../frame.ts';
import type { LivingPage } from '../living-page.ts';
import { describeLot } from './lots.js';

const name = 'virtual-list';
const title = 'Ten thousand lots of wire';
const ROW_PX = 40;
const ROWS = 12;

const marksFrom = (first: number): string[] =>
  Array.from({ length: ROWS }, (_, at) => describeLot(first + at)).flatMap(
    (words) => /OpenAI|Foxconn|Broadcom/.exec(words)?.[0] ?? [],
  );

const scrollTo = (first: number) => async (page: Page) => {
  await page.evaluate(`document.querySelector('#window').scrollTop = ${first * ROW_PX}`);
  await waitUntil(
    () => page.evaluate(`document.querySelector('#lots').dataset.first === '${first}'`) as Promise<boolean>,
    { what: `row ${first}` },
  );
};

/** A virtual list: twelve rows, whose words change as the reader scrolls. */
export const virtualList: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Auction' }),
  life: [
    { name: 'it opens', marks: marksFrom(0) },
    { name: 'it is scrolled by one row', act: scrollTo(1), marks: marksFrom(1) },
    { name: 'it is scrolled far', act: scrollTo(5_003), marks: marksFrom(5_003) },
    { name: 'it is scrolled back', act: scrollTo(0), marks: marksFrom(0) },
  ],
};
