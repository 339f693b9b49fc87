import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from './support/article.ts';
import { boxInCard } from './support/ask-card.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { hasHost, middleOf, movePointerAway, openCard, untilMarks } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

const HOST = 'daily.newsgloss.example';
const MARKS = ARTICLE_MENTIONS.length;
const PAGE = ARTICLE.replace('named none.', 'named none, says ChatGPT.');

describe.each(['chromium', 'firefox'] as const)('what the reader chose, in %s', (kind) => {
  let browser: BrowserUnderTest;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await browser.openArticle(ARTICLE_URL, PAGE);
    await untilMarks(page, MARKS);
  });
  afterEach(async () => {
    await browser.evaluateInExtension('browser.storage.local.clear()');
    await page.close();
  });

  const choose = (choices: object): Promise<unknown> =>
    browser.evaluateInExtension(`browser.storage.local.set(${JSON.stringify(choices)})`);
  const readBadge = async (): Promise<unknown> =>
    browser.evaluateInExtension(`browser.action.getBadgeText({ tabId: ${await browser.tabIdOf(page)} })`);

  it('leaves out a company, and finds what leads to one, without a reload', async () => {
    await choose({ hidden: ['openai'] });
    await untilMarks(page, MARKS - 2);
    const { mentions } = await browser.sendToPage(page, 'describe-page');
    expect(mentions.map(({ entity }) => entity)).not.toContain('openai');
    await choose({ hidden: ['foxconn', 'broadcom'], via: true });
    await waitUntil(
      async () =>
        (await browser.sendToPage(page, 'describe-page')).mentions.some(({ text }) => text === 'ChatGPT'),
      { what: 'ChatGPT to be found' },
    );
    await browser.evaluateInExtension(`browser.storage.local.remove(['hidden', 'via'])`);
    await untilMarks(page, MARKS);
  });

  it('paints each company as chosen, and still opens cards there', async () => {
    await choose({ markStyle: 'tint', colours: { openai: 'orange' }, restMs: 0 });
    const size = (name: string): Promise<number> =>
      page.evaluate(`CSS.highlights.get('newsgloss-${name}')?.size ?? 0`) as Promise<number>;
    await waitUntil(
      async () => (await size('mention-tint-orange')) === 2 && (await size('mention-tint')) === MARKS - 2,
      {
        what: 'marks in the chosen look',
      },
    );
    await untilMarks(page, 0); // none in the look of before
    const root = kind === 'firefox' ? `document.querySelector('#first')` : 'document.documentElement';
    expect(
      await page.evaluate(
        `(({ textDecorationLine, backgroundColor }) => [textDecorationLine, backgroundColor])(getComputedStyle(${root}, '::highlight(newsgloss-mention-tint-orange)'))`,
      ),
    ).toEqual(['none', expect.stringContaining('0.24')]);
    const { x, y } = await middleOf(page, '#first', 'OpenAI');
    await page.mouse.move(x, y);
    await boxInCard(browser, page, '.card[data-entity=openai]');
    expect(await size('open-tint-orange')).toBe(1);
    await movePointerAway(page);
    await page.keyboard.press('Escape');
  });

  it('opens cards by key alone, in the size that was asked for', async () => {
    await choose({ keyboardOnly: true, cardSize: 'large', restMs: 0, 'site:daily.newsgloss.example': 'on' });
    await waitUntil(async () => (await browser.sendToPage(page, 'describe-page')).reason === 'rule-on', {
      what: 'the page to hear of it',
    });
    const { x, y } = await middleOf(page, '#first', 'Broadcom');
    await page.mouse.move(x, y);
    // A pointer that need not rest would have its card by the second frame.
    const frames = `new Promise((done) => {
      const next = (left) => (left === 0 ? setTimeout(done) : requestAnimationFrame(() => next(left - 1)));
      next(5);
    })`;
    await page.evaluate(frames);
    expect(await hasHost(page)).toBe(false);
    await openCard(browser, page, 1);
    await boxInCard(browser, page, '.card[data-size=large]');
    await page.keyboard.press('Escape');
    await waitUntil(async () => !(await hasHost(page)), { what: 'the card to close' });
  });

  it('reads listed sites alone where it is told to, and others once they are switched on', async () => {
    await choose({ onlyListed: true, 'site:other.newsgloss.example': 'on' });
    await untilMarks(page, 0);
    expect((await browser.sendToPage(page, 'describe-page')).reason).toBe('unlisted');
    const listed = await browser.openArticle('https://other.newsgloss.example/racks.html', PAGE);
    await untilMarks(listed, MARKS);
    await listed.close();
    await choose({ [`site:${HOST}`]: 'on' });
    await untilMarks(page, MARKS);
  });

  it('shows no number on the icon where none is wanted', async () => {
    await waitUntil(async () => (await readBadge()) === String(MARKS), { what: 'the number on the icon' });
    await choose({ badge: false });
    await waitUntil(async () => (await readBadge()) === '', { what: 'the icon without a number' });
  });
});
