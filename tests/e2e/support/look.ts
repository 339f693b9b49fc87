import type { Page } from 'puppeteer-core';
import type { CardReport } from '../../../lib/extension/messages.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { waitUntil } from './wait-until.ts';

/** How many mentions are painted, as the page itself can see. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(`CSS.highlights.get('newsgloss-mention')?.size ?? 0`) as Promise<number>;
}

/** Waits until `count` mentions are painted. */
export async function untilMarks(page: Page, count: number): Promise<void> {
  await waitUntil(async () => (await countMarks(page)) === count, {
    what: `${count} marks on ${page.url()}`,
  });
}

/** Opens the card of the mention with this index, once the page is read and its card script is there. */
export async function openCard(
  browser: BrowserUnderTest,
  page: Page,
  index: number,
): Promise<CardReport | undefined> {
  await browser.sendToPage(page, 'describe-page');
  return browser.sendToPage(page, 'open-card', { index });
}

/** Whether the page holds our host. */
export function hasHost(page: Page): Promise<boolean> {
  return page.evaluate(`document.querySelector('html > div[popover="manual"]') !== null`) as Promise<boolean>;
}

/** Waits until our host is, or is not, in the page. */
export async function untilHost(page: Page, there: boolean): Promise<void> {
  await waitUntil(async () => (await hasHost(page)) === there, {
    what: `the card to be ${there ? 'open' : 'gone'}`,
  });
}

/** What waits, as text, until the page's tasks, its observers and the next frames have had their turn. */
export const SETTLED = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))`;

/** Waits until the page has shown twice what its scripts brought about so far. */
export async function untilShown(page: Page): Promise<void> {
  await page.evaluate('new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))');
}

/**
 * Moves the pointer to a corner of the page, and waits until the page has noticed: of the movements
 * between two frames the last counts, and a card that was sent away comes back only once its name was left.
 */
export async function movePointerAway(page: Page): Promise<void> {
  await page.mouse.move(3, 3);
  await untilShown(page);
}

/** The middle of the text `name` within `selector`, in CSS px of the viewport. */
export async function middleOf(
  page: Page,
  selector: string,
  name: string,
): Promise<{ x: number; y: number }> {
  const at = await page.evaluate(
    (css: string, text: string) => {
      const root = document.querySelector(css);
      const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(text) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + text.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    },
    selector,
    name,
  );
  if (!at) throw new Error(`no ${name} in ${selector}`);
  return at;
}
