import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { openCard, untilMarks } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

const wrap = (settings: object, version = 1): string =>
  JSON.stringify({ newsgloss: 'settings', version, settings });

describe.each(['chromium', 'firefox'] as const)('the options page in %s', (kind) => {
  let folder: string;
  let browser: BrowserUnderTest;
  let options: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgloss-'));
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
    options = await browser.openExtensionPage('options.html', '.options');
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => browser.evaluateInExtension('browser.storage.local.clear()'));

  /** Firefox does not tell when a page of an extension was loaded anew. */
  const reopen = async (): Promise<void> => {
    const next = await browser.openExtensionPage('options.html', '.options');
    await options.close();
    options = next;
  };
  const readStored = (): Promise<unknown> => browser.evaluateInExtension('browser.storage.local.get(null)');
  const untilSays = (selector: string, words: string): Promise<unknown> =>
    waitUntil(
      () =>
        options.evaluate(
          (css, said) =>
            [...document.querySelectorAll(css)].some(({ textContent }) => textContent.includes(said)),
          selector,
          words,
        ),
      { what: `“${words}” in ${selector}` },
    );
  const press = (words: string): Promise<void> =>
    options.evaluate((said) => {
      const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === said);
      if (!found) throw new Error(`no button says ${said}`);
      found.click();
    }, words);
  const pick = async (name: string, content: string): Promise<void> => {
    const path = join(folder, name);
    await writeFile(path, content);
    const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  it('keeps a choice at once, says so beside it, and every open page follows', async () => {
    const article = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await untilMarks(article, ARTICLE_MENTIONS.length);
    await options.bringToFront();
    await options.click('.company-row input');
    await untilSays('[data-outcome=saved]', 'Saved');
    expect(await readStored()).toEqual({ hidden: ['broadcom'] });
    await untilMarks(article, ARTICLE_MENTIONS.filter((mention) => !mention.startsWith('broadcom')).length);

    await options.type('.site-form input', 'https://www.Daily.newsgloss.example/story?id=1');
    await options.select('.site-form select', 'off');
    await press('Add');
    await untilSays('.table', 'daily.newsgloss.example');
    await untilMarks(article, 0);
    await press('Remove');
    await untilMarks(article, 4);
    await article.close();
  });

  it('refuses what is no site, in place', async () => {
    const write = (text: string): Promise<void> =>
      options.$eval(
        '.site-form input',
        (input, written) => {
          (input as HTMLInputElement).value = written;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      );
    for (const [text, words] of [
      ['not a site', 'That is no site.'],
      ['*', 'A rule is for one site.'],
      ['*.co.uk', 'The names under that ending belong to many'],
      ['a'.repeat(10_000), 'That is too long to be a site.'],
    ] as const) {
      await write(text);
      await press('Add');
      await untilSays('.site-form .fault', words);
    }
    await write('');
    expect(await readStored()).toEqual({});
  });

  it.each([
    ['20 MB', 'x'.repeat(20_000_000), 'too large'],
    ['a truncated file', wrap({ density: 'all' }).slice(0, -5), 'not JSON'],
    ['a file of another version', wrap({}, 2), 'another version'],
    ['a file of something else', '{"settings": {}}', 'does not hold settings'],
  ])('refuses %s, and changes nothing', async (_, content, words) => {
    await pick('settings.json', content);
    await untilSays('.fault', words);
    expect(await readStored()).toEqual({});
  });

  it('shows what a file would change, changes that alone, and takes it back', async () => {
    await browser.evaluateInExtension(
      `browser.storage.local.set({ density: 'all', 'site:a.example': 'on' })`,
    );
    await pick('settings.json', `${wrap({ via: true, 'site:b.example': 'off', __proto__x: 1, badge: 7 })}`);
    await untilSays('.incoming', '4 choices');
    await untilSays('.incoming', '2 entries');
    expect(await readStored()).toEqual({ density: 'all', 'site:a.example': 'on' });
    await press('Apply the changes');
    await untilSays('[data-outcome]', 'Imported.');
    expect(await readStored()).toEqual({ via: true, 'site:b.example': 'off' });
    await press('Undo');
    await untilSays('[data-outcome]', 'Undone');
    expect(await readStored()).toEqual({ density: 'all', 'site:a.example': 'on' });
  });

  it('begins anew, and takes that back too', async () => {
    await browser.evaluateInExtension(
      `browser.storage.local.set({ markStyle: 'tint', 'site:a.example': 'on' })`,
    );
    await press('Reset everything');
    await untilSays('[data-outcome]', 'All is as it began.');
    expect(await readStored()).toEqual({});
    await press('Undo');
    await untilSays('[data-outcome]', 'Undone');
    expect(await readStored()).toEqual({ markStyle: 'tint', 'site:a.example': 'on' });
  });

  it('resets what is damaged, that alone, and says so', async () => {
    await browser.evaluateInExtension(`browser.storage.local.set({ restMs: 'soon', cardSize: 'large' })`);
    await reopen();
    await untilSays('.mended', '1 choice was stored');
    expect(await readStored()).toEqual({ cardSize: 'large' });
  });

  it('takes access back, says where it is refused, and gives it for all sites', async () => {
    await reopen();
    await untilSays('.grant', 'All sites');
    await press('Take back');
    await untilSays('.empty', 'No site. Newsgloss reads a page only when you click its icon.');
    expect(
      await browser.evaluateInExtension(`browser.permissions.contains({ origins: ['https://*/*'] })`),
    ).toBe(false);
    await options.bringToFront();
    const allow = `.option-part:has(.grants) .buttons button`;
    if (kind === 'chromium') {
      // No test can press the buttons of the browser's own question.
      await options.evaluate(`globalThis.ask = browser.permissions.request;
        browser.permissions.request = async () => false;`);
      await options.click(allow);
      await untilSays('[data-outcome=refused]', 'The browser did not grant access.');
      await options.evaluate(`void (browser.permissions.request = ask)`);
    }
    await options.click(allow);
    await untilSays('.grant', 'All sites');
  });

  it('speaks another language than the browser: on this page at once, elsewhere from the next page on', async () => {
    await options.bringToFront();
    await options.select('.language', 'ja');
    await untilSays('[data-outcome=saved]', '保存しました');
    await untilSays('h2', '言語');
    expect(await options.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'ja',
      'Newsgloss：設定',
    ]);
    await waitUntil(
      async () =>
        (await browser.evaluateInExtension('browser.action.getTitle({})')) ===
        'Newsgloss：このページではオフ',
      { what: 'the title of the icon in Japanese' },
    );
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await untilMarks(page, ARTICLE_MENTIONS.length);
    const card = await openCard(browser, page, 0);
    expect(card?.text).toContain('すべての事実');
    await page.close();
    const popup = await browser.openExtensionPage('popup.html', '.sheet');
    expect(await popup.evaluate(() => document.body.textContent)).toContain('すべてのサイトで一時停止');
    await popup.close();
    await options.bringToFront();
    await options.select('.language', 'auto');
    await untilSays('h2', 'Language');
  });

  // Firefox sets no limit to `storage.local`.
  it.runIf(kind === 'chromium')('says that there is no room, and loses nothing', async () => {
    await browser.evaluateInExtension(`browser.storage.local.set({ density: 'all' }).then(async () => {
      const left = browser.storage.local.QUOTA_BYTES - await browser.storage.local.getBytesInUse(null);
      await browser.storage.local.set({ filler: 'x'.repeat(left - 20) });
    })`);
    await options.click('.company-row input');
    await untilSays('[data-outcome=failed]', 'Not saved');
    expect(await options.$eval('.company-row input', (input) => (input as HTMLInputElement).checked)).toBe(
      true,
    );
    await pick('settings.json', wrap({ 'site:a.example': 'on', 'site:b.example': 'on' }));
    await untilSays('.incoming', '3 choices');
    await press('Apply the changes');
    await untilSays('[data-outcome=failed]', 'Not saved');
    expect(
      await browser.evaluateInExtension(`browser.storage.local.get(['density', 'site:a.example'])`),
    ).toEqual({ density: 'all' });
  });
});
