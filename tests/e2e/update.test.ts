import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { middleOf, untilHost, untilMarks } from './support/look.ts';

const MARKS = ARTICLE_MENTIONS.length;

// Firefox ends the scripts of an old version by itself; Chromium leaves them in the page.
describe('an update in chromium', () => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind: 'chromium' });
    await browser.grantAllSites();
    const settings = await browser.browser.newPage();
    await settings.goto('chrome://extensions');
    // Without it a reload by its own hand leaves an unpacked extension disabled.
    await settings.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
    await settings.close();
  });
  afterAll(() => browser?.close());

  it('gives an open page to the new scripts, and the old ones leave it alone', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await untilMarks(page, MARKS);
    await browser.sendToPage(page, 'describe-page');
    await page.evaluate(`globalThis.first = CSS.highlights.get('newsgloss-mention')`);
    await browser.evaluateInExtension('void setTimeout(() => browser.runtime.reload(), 0)');
    await page.waitForFunction(`CSS.highlights.get('newsgloss-mention') !== first`);
    await untilMarks(page, MARKS);

    // Both versions hear of this change; the old one must not take the registry back.
    await page.evaluate(`document.querySelector('#second').append(' OpenAI again.')`);
    await untilMarks(page, MARKS + 1);
    // The look stays where it was registered before, so that neither version had to bring its own.
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    await page.bringToFront();
    const name = await middleOf(page, '#second', 'Foxconn');
    await page.mouse.move(name.x, name.y);
    await untilHost(page, true);
    expect(await page.evaluate('watched.hosts')).toBe(1);
    expect(browser.takeErrors(page)).toEqual([]);
    await page.close();
  });
});
