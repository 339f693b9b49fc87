import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { untilMarks } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

const MARKS = ARTICLE_MENTIONS.length;

describe.each(['chromium', 'firefox'] as const)('the icon, its menu and the keys in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
  });
  afterAll(() => browser?.close());

  const untilTitle = (words: string, tabId?: number): Promise<unknown> =>
    waitUntil(
      async () =>
        (
          await browser.evaluateInExtension<readonly unknown[], string>(
            `browser.action.getTitle(${tabId === undefined ? '{}' : `{ tabId: ${tabId} }`})`,
          )
        ).includes(words),
      { what: `the icon to say “${words}”` },
    );

  it('tell what holds, and switch the site', async () => {
    await untilTitle('reads a page when you click');
    await browser.grantAllSites();
    await untilTitle('off on this page');
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const tabId = await browser.tabIdOf(page);
    await untilMarks(page, MARKS);
    await untilTitle('reads this page', tabId);

    await browser.runCommand(page, 'switch-site');
    await untilMarks(page, 0);
    await untilTitle('off on this page', tabId);
    expect(await browser.evaluateInExtension('browser.storage.local.get(null)')).toEqual({
      'site:daily.newsgloss.example': 'off',
    });
    await browser.runCommand(page, 'switch-site');
    await untilMarks(page, MARKS);
    expect(await browser.evaluateInExtension('browser.storage.local.get(null)')).toEqual({});

    await browser.evaluateInExtension('browser.storage.local.set({ paused: true })');
    await untilTitle('paused everywhere');
    await untilTitle('paused everywhere', tabId);
    await browser.evaluateInExtension('browser.storage.local.clear()');
    await untilTitle('reads this page', tabId);
    await page.close();
  });

  it('have an item for each deed, and find what was selected', async () => {
    // An item that is not there cannot be updated.
    for (const item of ['look-up', 'brief', 'switch-site', 'pause']) {
      await browser.evaluateInExtension(`browser.contextMenus.update('${item}', {}).then(() => true)`);
    }
    const popup = await browser.openExtensionPage('popup.html?find=gigawatt', '.sheet-count');
    expect(await popup.$eval('.sheet input[type=search]', (field) => (field as HTMLInputElement).value)).toBe(
      'gigawatt',
    );
    const count = Number.parseInt(
      await popup.$eval('.sheet-count', ({ textContent }) => textContent ?? ''),
      10,
    );
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(100);
    await popup.close();
  });
});
