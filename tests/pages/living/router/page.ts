import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../e2e/support/wait-until.ts';
import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'router';
const title = 'The lighthouse, in three parts';

const goTo = (button: string, heading: string) => async (page: Page) => {
  await press(button)(page);
  await waitUntil(
    () => page.evaluate(`document.querySelector('h2').textContent === '${heading}'`) as Promise<boolean>,
    { what: heading },
  );
};

/** A site of one document, led by the Navigation API. */
export const router: LivingPage = {
  name,
  title,
  write: () => frame({ name, title, kicker: 'Serial' }),
  life: [
    { name: 'its first part shows', marks: ['OpenAI'] },
    { name: 'its second', act: goTo('#next', 'Part two'), marks: ['Foxconn', 'Broadcom'] },
    { name: 'its third', act: goTo('#next', 'Part three'), marks: [] },
    { name: 'the reader goes back', act: goTo('#previous', 'Part two'), marks: ['Foxconn', 'Broadcom'] },
  ],
};
