import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from './support/article.ts';
import { pressInCard } from './support/ask-card.ts';
import { launchBrowser, type BrowserUnderTest, type PopupView } from './support/launch-browser.ts';
import { openCard, untilHost, untilMarks } from './support/look.ts';
import { pressSwitch } from './support/press-switch.ts';
import { waitUntil } from './support/wait-until.ts';

const HOST = new URL(ARTICLE_URL).host;

async function untilText(popup: PopupView, pattern: RegExp): Promise<string> {
  return waitUntil(
    async () => {
      const text = String(await popup.evaluate('document.body.innerText'));
      return pattern.test(text) ? text : undefined;
    },
    { what: `${pattern} in the popup` },
  );
}

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());

  it('counts the companies of the page, then shows all facts with their sources', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const popup = await browser.openPopup(page);
    await untilText(popup, /mentions/);
    const counts = await popup.evaluate(
      `[...document.querySelectorAll('details.company')].map((company) => [company.dataset.entity, company.querySelectorAll('.mention').length])`,
    );
    expect(counts).toEqual(
      expect.arrayContaining([
        ['openai', 3],
        ['foxconn', 2],
        ['broadcom', 2],
      ]),
    );
    await popup.evaluate(`document.querySelector('.sheet-more').click()`);
    const facts = await popup.evaluate(
      `[...document.querySelectorAll('.sheet [data-claim]')].map((fact) => fact.querySelectorAll('a[href^="https://"]').length)`,
    );
    expect((facts as number[]).length).toBeGreaterThan(30);
    expect((facts as number[]).every((links) => links > 0)).toBe(true);
    await popup.close();
    await page.close();
  });

  it('says what ties the companies of the page, and searches all facts in any script', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const popup = await browser.openPopup(page);
    await untilText(popup, /What they have to do with each other/);
    const search = (query: string) =>
      popup.evaluate(`((field, query) => {
        field.value = query;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })(document.querySelector('.search'), ${query})`);
    await popup.evaluate(`[...document.querySelectorAll('.filter input')].at(-1).click()`);
    await search(String.raw`'\u9d3b\u6d77 WISC\u00d3NSIN'`); // the way into Firefox's popup is ASCII
    await untilText(popup, /[1-9]\d* facts?\s/);
    const found = await popup.evaluate(`document.querySelector('.sheet .fact-text').innerText`);
    expect(found).toMatch(/Foxconn.*Wisconsin/);
    await search(`'gigawatt '.repeat(1200)`);
    await untilText(popup, /\d+ facts?\s/);
    await search(`'zeppelin'`);
    await untilText(popup, /No fact on record has all of this/);
    await popup.close();
    await page.close();
  });

  it('shows the one fact that a link leads to', async () => {
    const popup = await browser.openExtensionPage('popup.html#foxconn-openai-agreement', '.sheet');
    const claims = `[...document.querySelectorAll('.sheet [data-claim]')].map((fact) => fact.dataset.claim)`;
    expect(await popup.evaluate(claims)).toEqual(['foxconn-openai-agreement']);
    await popup.close();
  });

  it('jumps to a mention and opens its card', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const popup = await browser.openPopup(page);
    await untilText(popup, /mentions/);
    await popup
      .evaluate(`[...document.querySelectorAll('[data-entity="openai"] .mention')].at(-1).click()`)
      .catch(() => {
        // The popup closes on the jump, sometimes before it can answer.
      });
    await untilHost(page, true);
    expect(await page.evaluate('scrollY')).toBeGreaterThan(500);
    await page.close();
  });

  it('opens from "all facts" of a card, at the company of the card', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await openCard(browser, page, 1);
    await page.bringToFront();
    await pressInCard(browser, page, 'All facts');
    const [opened] = await waitUntil(
      async () => {
        const views = await browser.evaluateInExtension<[], string[]>(
          `browser.extension.getViews({ type: 'popup' }).map(({ location }) => location.hash)`,
        );
        return views.length > 0 && views;
      },
      { what: 'the popup' },
    );
    expect(opened).toBe('#openai');
    await untilHost(page, false);
    await page.close();
  });

  it('says so where a page cannot be read', async () => {
    const page = await browser.browser.newPage();
    if (kind === 'chromium') await page.goto('chrome://version');
    const popup = await browser.openPopup(page);
    const text = await untilText(popup, /browser/i);
    expect(text).toMatch(/page/i);
    await popup.close();
    await page.close();
  });

  it('resets what is damaged, that alone, and says so', async () => {
    await browser.evaluateInExtension(`browser.storage.local.set({ restMs: 'soon', density: 'all' })`);
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const popup = await browser.openPopup(page);
    await untilText(popup, /1 choice was stored in a way that made no sense/);
    expect(await browser.evaluateInExtension('browser.storage.local.get(null)')).toEqual({ density: 'all' });
    await browser.evaluateInExtension('browser.storage.local.clear()');
    await popup.close();
    await page.close();
  });

  // Firefox sets no limit to `storage.local`, and asks in a tab.
  it.runIf(kind === 'chromium')(
    'says what was not kept or not granted, and leaves all as it was',
    async () => {
      const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
      await untilMarks(page, ARTICLE_MENTIONS.length);
      const popup = await browser.openPopup(page);
      await untilText(popup, /mentions/);
      await browser.evaluateInExtension(`browser.storage.local.getBytesInUse(null).then((used) =>
      browser.storage.local.set({ filler: 'x'.repeat(browser.storage.local.QUOTA_BYTES - used - 10) }))`);
      await pressSwitch(popup, 'pause');
      await untilText(popup, /Not saved: the browser has no room left/);
      await browser.runCommand(page, 'switch-site');
      const title = `browser.action.getTitle({ tabId: ${await browser.tabIdOf(page)} })`;
      await waitUntil(
        async () => (await browser.evaluateInExtension<[], string>(title)).startsWith('Not saved'),
        { what: 'the icon to say so' },
      );
      await popup.close();

      await browser.evaluateInExtension(
        `browser.storage.local.clear().then(() => browser.storage.local.set({ 'site:${HOST}': 'off' }))`,
      );
      await browser.revokeAllSites();
      const again = await browser.openPopup(page);
      await untilText(again, /Off: you switched/);
      // No test can press the buttons of the browser's own question.
      await again.evaluate(`void (browser.permissions.request = async () => false)`);
      await pressSwitch(again, 'site');
      await untilText(again, /The browser did not grant access/);
      expect(await browser.evaluateInExtension('browser.storage.local.get(null)')).toEqual({
        [`site:${HOST}`]: 'off',
      });
      await again.close();
      await browser.evaluateInExtension('browser.storage.local.clear()');
      await browser.grantAllSites();
      await page.close();
    },
  );

  it('reads a page that does not look like news when it is asked to', async () => {
    const page = await browser.openArticle('https://plain.newsgloss.example/note', '<p>OpenAI</p>');
    const popup = await browser.openPopup(page);
    await untilText(popup, /does not look like news/i);
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((button) => /anyway/i.test(button.textContent)).click()`,
    );
    await untilText(popup, /1 mention/);
    await popup.close();
    await page.close();
  });
});
