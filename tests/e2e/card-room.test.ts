import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_URL } from './support/article.ts';
import { boxInCard, type Box } from './support/ask-card.ts';
import { runInChromeScope } from './support/firefox-chrome-scope.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { openCard } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

/** In circumstances that leave a card little room, or turn its room round. */
interface Circumstance {
  readonly name: string;
  readonly style?: string;
  readonly attributes?: string;
  readonly width?: number;
  readonly height?: number;
  /** The zoom of the browser; 1 is 100 %. */
  readonly zoom?: number;
  /** How many times two fingers enlarged the page. */
  readonly pinch?: number;
}

const CIRCUMSTANCES: readonly Circumstance[] = [
  { name: 'a window of 320 px', width: 320, height: 640 },
  ...[0.5, 2, 4].map((zoom) => ({ name: `a zoom of ${zoom * 100} %`, zoom })),
  { name: 'a page with a zoom and a root size of its own', style: 'html { zoom: 1.5; font-size: 4px; }' },
  { name: 'a page that two fingers enlarged twice', pinch: 2 },
  { name: 'text from right to left', attributes: 'dir="rtl"' },
  {
    name: 'vertical text',
    style: 'article { writing-mode: vertical-rl; height: 600px; }',
  },
  {
    name: 'vertical text in a window of 320 px',
    style: 'article { writing-mode: vertical-rl; }',
    width: 320,
    height: 640,
  },
];

/** What can still be read in, in CSS px: some three lines, or some fourteen letters across. */
const LEAST = { width: 140, height: 90 };

/** What the reader sees of the page, and where in it the name is whose card is open; both as the page sees it. */
const LOOK = `(() => {
  const { offsetLeft: x, offsetTop: y, width, height } = visualViewport;
  const [{ startContainer, startOffset, endContainer, endOffset }] = CSS.highlights.get('newsgloss-open');
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const name = [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
  return { view: { x, y, width, height }, name };
})()`;

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe.each(['chromium', 'firefox'] as const)('the room of a card in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());

  async function pinch(page: Page, scale: number): Promise<void> {
    if (kind === 'chromium') {
      const session = await page.createCDPSession();
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
    } else {
      await page.bringToFront();
      await runInChromeScope(
        browser.browser,
        `gBrowser.selectedBrowser.messageManager.loadFrameScript('data:,content.windowUtils.setResolutionAndScaleTo(${scale})', false);`,
      );
    }
    await waitUntil(async () => Math.abs(Number(await page.evaluate('visualViewport.scale')) - scale) < 0.1, {
      what: `a page enlarged ${scale} times`,
    });
  }

  it.each(CIRCUMSTANCES)(
    'is enough in $name',
    async ({ style = '', attributes = '', width, height, zoom = 1, pinch: scale = 1 }) => {
      const page = await browser.openArticle(
        ARTICLE_URL,
        ARTICLE.replace('<article>', `<style>${style}</style><article ${attributes}>`),
      );
      if (width !== undefined && height !== undefined) await page.setViewport({ width, height });
      const tabId = await browser.tabIdOf(page);
      await browser.evaluateInExtension(`browser.tabs.setZoom(${tabId}, ${zoom})`);
      if (scale !== 1) await pinch(page, scale);
      const { mentions } = await browser.sendToPage(page, 'describe-page');
      const marked = [...mentions.keys()].filter((at) => mentions[at]?.marked);
      for (const index of [marked[0], marked.at(-1)]) {
        await openCard(browser, page, index ?? 0);
        // What two fingers enlarged follows a moment after the page when that is scrolled.
        const { card, name } = await waitUntil(
          async () => {
            const box = await boxInCard(browser, page, '.card');
            const look = (await page.evaluate(LOOK)) as { view: Box; name: Box[] };
            return isWithin(box, look.view) && { card: box, name: look.name };
          },
          { what: 'the card to be in view' },
        );
        expect(name.length).toBeGreaterThan(0);
        expect(name.filter((line) => overlaps(card, line))).toEqual([]);
        expect(card.width, 'width').toBeGreaterThanOrEqual(LEAST.width);
        expect(card.height, 'height').toBeGreaterThanOrEqual(LEAST.height);
      }
      await browser.evaluateInExtension(`browser.tabs.setZoom(${tabId}, 1)`);
      await page.close();
    },
  );
});
