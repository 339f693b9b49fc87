import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type BrowserUnderTest } from '../e2e/support/launch-browser.ts';
import { movePointerAway } from '../e2e/support/look.ts';
import { waitUntil } from '../e2e/support/wait-until.ts';
import { LEDGER_HOST, serveLiving, type LivingServer } from './support/serve-living.ts';

/** Pages whose text wraps, is enlarged, turned, scrolled, set in columns, from the right or downwards, or in shadow trees. */
const PAGES = { layouts: 9, directions: 6, 'shadow-roots': 8 } as const;

let server: LivingServer;

beforeAll(async () => {
  server = await serveLiving();
});
afterAll(() => server?.close());

describe.each(['chromium', 'firefox'] as const)('the pointer in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind, loopbackHosts: [LEDGER_HOST] });
    await browser.grantAllSites();
    await browser.evaluateInExtension(`browser.storage.local.set({ density: 'all' })`);
  });
  afterAll(() => browser?.close());

  it.each(Object.entries(PAGES))(
    'finds each name of %s, on each of its lines',
    async (name, least) => {
      const page = await browser.browser.newPage();
      await page.goto(server.urlOf(name), { waitUntil: 'domcontentloaded' });
      const { mentions } = await browser.sendToPage(page, 'describe-page');
      const count = mentions.filter(({ marked }) => marked).length;
      expect(count).toBeGreaterThanOrEqual(least);
      for (let mark = 0; mark < count; mark += 1) {
        const middles = await bringIntoView(page, mark);
        expect(middles.length, `boxes of mark ${mark}`).toBeGreaterThan(0);
        for (const { x, y } of middles) {
          let goes = 0;
          await movePointerAway(page);
          await page.mouse.move(x, y, { steps: 2 });
          await waitUntil(
            async () => {
              if ((await page.evaluate(FIND_OPEN)) === mark) return true;
              // On a busy machine movements are handed over in one, as a sweep: a hand is never quite still.
              if ((goes += 1) % 40 === 0) await page.mouse.move(x + (goes % 80 === 0 ? 1 : 0), y);
              return false;
            },
            { what: `the card of mark ${mark} on ${name} at ${x}, ${y}` },
          );
          await page.keyboard.press('Escape');
        }
      }
      await page.close();
    },
    120_000,
  );
});

/** Scrolls a mark to the middle of the viewport; gives the middle of each of its boxes there that a click reaches. */
async function bringIntoView(page: Page, mark: number): Promise<{ x: number; y: number }[]> {
  return (await page.evaluate(`(() => {
    const { startContainer, startOffset, endContainer, endOffset } = [...CSS.highlights.get('newsgloss-mention')][${mark}];
    startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return [...range.getClientRects()]
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2, width }))
      .filter(({ x, y, width }) => width > 4 && startContainer.getRootNode().elementFromPoint(x, y)?.contains(startContainer));
  })()`)) as { x: number; y: number }[];
}

/** The place among the marks of the one whose card is open. */
const FIND_OPEN = `(() => {
  const [open] = CSS.highlights.get('newsgloss-open') ?? [];
  return [...CSS.highlights.get('newsgloss-mention')].findIndex(
    ({ startContainer, startOffset }) => startContainer === open?.startContainer && startOffset === open.startOffset,
  );
})()`;
