import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { middleOf, untilHost, untilMarks } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

/** Writes down what the marked link and the page around it are told, and keeps the browser from leaving. */
const LISTEN = `(() => {
  globalThis.told = [];
  const tell = (where) => (event) => {
    if (!event.target.closest?.('#second a')) return;
    told.push(where + ' ' + event.type + ' ' + event.button + ' ' + event.defaultPrevented);
    if (where === 'page') event.preventDefault();
  };
  for (const type of ['click', 'auxclick']) {
    document.querySelector('#second a').addEventListener(type, tell('link'));
    window.addEventListener(type, tell('page'));
  }
})()`;

describe.each(['chromium', 'firefox'] as const)('a marked link in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());

  it('hears its click and its middle click as if we were not there, also under an open card', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await untilMarks(page, ARTICLE_MENTIONS.length);
    await browser.sendToPage(page, 'describe-page');
    await page.evaluate(LISTEN);
    const { x, y } = await middleOf(page, '#second a', 'Broadcom');
    await page.mouse.move(x, y);
    await untilHost(page, true);
    await page.mouse.click(x, y);
    await page.mouse.click(x, y, { button: 'middle' });
    const told = () => page.evaluate('told');
    await waitUntil(async () => ((await told()) as string[]).length === 4, { what: 'both clicks' });
    expect(await told()).toEqual([
      'link click 0 false',
      'page click 0 false',
      'link auxclick 1 false',
      'page auxclick 1 false',
    ]);
    await page.close();
  });

  it('leads where it leads', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE.replace('href="/b"', 'href="#last"'));
    await untilMarks(page, ARTICLE_MENTIONS.length);
    const { x, y } = await middleOf(page, '#second a', 'Broadcom');
    await page.mouse.click(x, y);
    await waitUntil(() => page.evaluate(`location.hash === '#last'`).then(Boolean), {
      what: 'the page to go where the link leads',
    });
    await page.close();
  });
});
