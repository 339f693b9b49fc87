import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_URL } from './support/article.ts';
import { askCard, boxInCard, clickInCard } from './support/ask-card.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { openCard } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

/** A page that wants to know what is copied, that writes under it, and has a field to paste into. */
const PAGE = ARTICLE.replace(
  '<nav>',
  `<textarea id="field"></textarea>
  <script>
    const overheard = [];
    const overhear = (event) => {
      overheard.push(event.clipboardData?.getData('text/plain') ?? '');
      event.clipboardData?.setData('text/plain', 'Read more at the Daily');
      event.preventDefault();
    };
    document.addEventListener('copy', overhear, true);
    document.addEventListener('copy', overhear);
  </script><nav>`,
);

/** On http pages, and where a policy forbids it, there is no `navigator.clipboard` that works. */
const ADDRESSES = [ARTICLE_URL, ARTICLE_URL.replace('https:', 'http:')];

describe.each(['chromium', 'firefox'] as const)('copying from a card in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());

  async function outcome(page: Page, selector: string): Promise<string> {
    await clickInCard(browser, page, selector);
    return waitUntil(
      () => askCard(browser, page, (root) => root.querySelector('.copy-outcome')?.textContent || undefined),
      { what: 'what came of copying' },
    );
  }

  async function pasteFrom(page: Page): Promise<string> {
    await page.evaluate('field.value = "", field.focus()');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return waitUntil(() => page.evaluate('field.value || undefined') as Promise<string | undefined>, {
      what: 'the pasted text',
    });
  }

  it.each(ADDRESSES)('puts each format on the clipboard, and nothing in the ears of %s', async (url) => {
    const page = await browser.openArticle(url, PAGE);
    expect(await page.evaluate('isSecureContext')).toBe(url.startsWith('https:'));
    const card = await openCard(browser, page, 0);
    await clickInCard(browser, page, '.fact-tools .toggle:last-child');

    expect(await outcome(page, '[data-format=text]')).toBe('Copied');
    const text = await pasteFrom(page);
    // The card also links what stands behind the steps of a plan, and what came later.
    const sources = card?.facts[0]?.sources ?? [];
    expect(sources.filter((source) => text.includes(source)).length).toBeGreaterThan(0);
    expect(text).toMatch(/Newsgloss data of \d+ \w+ \d{4}\. Accessed \d+ \w+ \d{4}\.$/);

    await openCard(browser, page, 0);
    expect(await outcome(page, '[data-format=csl]')).toBe('Copied');
    const items = JSON.parse(await pasteFrom(page)) as { URL: string }[];
    expect(items.map(({ URL: source }) => source).every((source) => source.startsWith('https://'))).toBe(
      true,
    );

    expect(await page.evaluate('overheard')).toEqual([]);
    expect(await page.evaluate('watched.mutations')).toBe(0);
    expect(browser.takeErrors(page)).toEqual([]);
    await page.close();
  });

  it('keeps from the page what the reader selects and copies in the card', async () => {
    const page = await browser.openArticle(ARTICLE_URL, PAGE);
    await openCard(browser, page, 0);
    const { x, y } = await boxInCard(browser, page, '.fact-text');
    await page.mouse.click(x + 20, y + 10, { count: 3 });
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    const sentence = await askCard(browser, page, (root) => root.querySelector('.fact-text')?.textContent);
    expect((await pasteFrom(page)).trim()).toBe(sentence);
    expect(await page.evaluate('overheard')).toEqual([]);
    await page.close();
  });

  it('says in place where a page does not let it', async () => {
    const jealous = `<script>addEventListener('copy', (event) => event.stopImmediatePropagation(), true);</script>`;
    const page = await browser.openArticle(ADDRESSES[1]!, PAGE.replace('<nav>', `${jealous}<nav>`));
    await openCard(browser, page, 0);
    await clickInCard(browser, page, '.fact-tools .toggle:last-child');
    expect(await outcome(page, '[data-format=text]')).toBe('Not copied: the browser refused');
    expect(browser.takeErrors(page)).toEqual([]);
    await page.close();
  });
});
