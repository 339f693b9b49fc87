import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../tests/e2e/support/launch-browser.ts';
import { middleOf, untilHost } from '../../tests/e2e/support/look.ts';
import { waitUntil } from '../../tests/e2e/support/wait-until.ts';
import { compose, drawTile } from './compose.ts';

/** What the Chrome Web Store and addons.mozilla.org both take, in px. */
const STORE = { width: 1280, height: 800 };
const README = { width: 1000, height: 800 };
const PANEL_WIDTH = 440;
/** Between a popup and the edge of the window. */
const GAP = 12;

/** The name whose card is shown, where it stands first: under the headline, where all three are marked. */
const NAME = 'Foxconn';
/** So that the headline and the card below it are both seen whole. */
const SCROLLED_BY = 140;

export interface Shots {
  /** By name, for the stores; all of one size but the tile. */
  readonly store: Readonly<Record<string, Uint8Array>>;
  readonly readme: { readonly card: Uint8Array; readonly popup: Uint8Array };
}

/** Takes the pictures of the built extension on the article at `url`. */
export async function takeShots(browser: BrowserUnderTest, url: string): Promise<Shots> {
  const article = await browser.browser.newPage();
  await article.setViewport(STORE);
  await article.goto(url);
  await article.evaluate(`scrollTo(0, ${SCROLLED_BY})`);
  const drawing = await browser.browser.newPage();
  await drawing.setViewport(STORE);

  const card = await takeCard(browser, article, STORE);
  const popup = await takePopup(browser, article);
  const plain = await photograph(article);
  const brief = await takeBrief(browser, article);
  await article.setViewport({ ...STORE, width: STORE.width - PANEL_WIDTH });
  const narrow = await photograph(article);
  const options = await takeOptions(browser);
  const readmeCard = await takeCard(browser, article, README);
  return {
    store: {
      '1-card': card,
      '2-brief': await compose(drawing, narrow, {
        png: brief,
        x: STORE.width - PANEL_WIDTH,
        y: 0,
        floats: false,
      }),
      '3-popup': await compose(drawing, plain, {
        png: popup,
        x: STORE.width - widthOf(popup) - GAP,
        y: GAP,
        floats: true,
      }),
      '4-options': options,
      tile: await drawTile(drawing, readFileSync('public/icon/newsgloss.svg', 'utf8')),
    },
    readme: { card: readmeCard, popup },
  };
}

async function takeCard(
  browser: BrowserUnderTest,
  article: Page,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  await article.bringToFront();
  await article.setViewport(size);
  await browser.sendToPage(article, 'describe-page');
  // By pointer: a card that was opened by key has the focus, and shows that.
  const { x, y } = await middleOf(article, 'main', NAME);
  await article.mouse.move(x, y - 100);
  await article.mouse.move(x, y, { steps: 3 });
  await untilHost(article, true);
  const picture = await article.screenshot();
  await article.keyboard.press('Escape');
  await untilHost(article, false);
  return picture;
}

async function takePopup(browser: BrowserUnderTest, article: Page): Promise<Uint8Array> {
  const popup = await browser.openPopup(article);
  await waitUntil(
    () =>
      popup
        .evaluate(`document.querySelector('.company') && document.querySelector('[data-claim]') !== null`)
        .then(Boolean),
    { what: 'the popup to list companies and facts' },
  );
  const picture = await popup.screenshot();
  await popup.close();
  return picture;
}

async function takeBrief(browser: BrowserUnderTest, article: Page): Promise<Uint8Array> {
  const tab = await browser.tabIdOf(article);
  const panel = await browser.openExtensionPage(`sidepanel.html?tab=${tab}`, '[data-state=brief]');
  await panel.setViewport({ width: PANEL_WIDTH, height: STORE.height });
  const picture = await photograph(panel);
  await panel.close();
  return picture;
}

async function takeOptions(browser: BrowserUnderTest): Promise<Uint8Array> {
  const page = await browser.openExtensionPage('options.html', '.options');
  await page.setViewport(STORE);
  const picture = await photograph(page);
  await page.close();
  return picture;
}

/** A tab behind another one is not drawn, and its picture never comes. */
async function photograph(page: Page): Promise<Uint8Array> {
  await page.bringToFront();
  return page.screenshot();
}

/** The header of a PNG says how wide it is: https://www.w3.org/TR/png-3/#11IHDR. */
function widthOf(png: Uint8Array): number {
  return new DataView(png.buffer, png.byteOffset).getUint32(16);
}
