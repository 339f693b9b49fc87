import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest, type PopupView } from './support/launch-browser.ts';
import { countMarks, untilMarks } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

const MARKS = ARTICLE_MENTIONS.length;
const PATH = '/2026/11/20/racks.html';
const at = (host: string): string => `https://${host}${PATH}`;
const NEWS = at('news.newsgloss.example');
const SPORT = at('sport.newsgloss.example');
const DOMAIN = 'newsgloss.example';

describe.each(['chromium', 'firefox'] as const)('rules for sites in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());
  afterEach(() => browser.evaluateInExtension('browser.storage.local.clear()'));

  const store = (entries: object): Promise<unknown> =>
    browser.evaluateInExtension(`browser.storage.local.set(${JSON.stringify(entries)})`);
  const readStored = (): Promise<unknown> => browser.evaluateInExtension('browser.storage.local.get(null)');
  const reasonOf = async (page: Page): Promise<string> =>
    (await browser.sendToPage(page, 'describe-page')).reason;
  const registered = (): Promise<readonly { matches: string[]; excludeMatches?: string[] }[]> =>
    browser.evaluateInExtension('browser.scripting.getRegisteredContentScripts()');
  const untilSays = (popup: PopupView, words: string): Promise<unknown> =>
    waitUntil(async () => String(await popup.evaluate('document.body.innerText')).includes(words), {
      what: `“${words}” in the popup`,
    });
  const press = (popup: PopupView, selector: string): Promise<unknown> =>
    popup.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

  it('hold for a domain with all in it, but for what is on there, in open tabs and new ones', async () => {
    const news = await browser.openArticle(NEWS, ARTICLE);
    const sport = await browser.openArticle(SPORT, ARTICLE);
    const apart = await browser.openArticle(at('other-newsgloss.example'), ARTICLE);
    for (const page of [news, sport, apart]) await untilMarks(page, MARKS);
    await store({ [`site:*.${DOMAIN}`]: 'off', 'site:news.newsgloss.example': 'on' });
    await untilMarks(sport, 0);
    await waitUntil(async () => (await reasonOf(news)) === 'rule-on', { what: 'news to be on' });
    expect([await countMarks(news), await countMarks(apart)]).toEqual([MARKS, MARKS]);
    // The browser itself leaves out what is off, and lets in what is on within it.
    await waitUntil(async () => (await registered()).length === 2, { what: 'two registrations' });
    const later = await browser.openArticle(`${NEWS}?later`, ARTICLE);
    await untilMarks(later, MARKS);
    const left = await browser.openArticle(`${SPORT}?later`, ARTICLE);
    const tabId = await browser.tabIdOf(left);
    const isThere = `browser.tabs.sendMessage(${tabId}, { type: 'tell-state' }).then(() => true, () => false)`;
    expect(await browser.evaluateInExtension(isThere)).toBe(false);
    await browser.evaluateInExtension(`browser.storage.local.remove('site:*.${DOMAIN}')`);
    for (const page of [sport, left]) await untilMarks(page, MARKS);
    for (const page of [news, sport, apart, later, left]) await page.close();
  });

  it('are made in the popup for the host or for its whole domain, and say which one decides', async () => {
    const news = await browser.openArticle(NEWS, ARTICLE);
    const sport = await browser.openArticle(SPORT, ARTICLE);
    await untilMarks(news, MARKS);
    let popup = await browser.openPopup(news);
    await untilSays(popup, 'news.newsgloss.example only');
    await press(popup, `.scope [value="*.${DOMAIN}"]`);
    await press(popup, '[role=switch]');
    await untilSays(popup, `Off: you switched all of ${DOMAIN} off.`);
    for (const page of [news, sport]) await untilMarks(page, 0);
    expect(await readStored()).toEqual({ [`site:*.${DOMAIN}`]: 'off' });
    // This host alone comes back to the gate, against the rule for its domain.
    await press(popup, '.scope [value="news.newsgloss.example"]');
    await press(popup, '[role=switch]');
    await untilSays(popup, 'On: recognised as a news page.');
    await untilMarks(news, MARKS);
    expect(await readStored()).toEqual({
      [`site:*.${DOMAIN}`]: 'off',
      'site:news.newsgloss.example': 'ask',
    });
    expect(await countMarks(sport)).toBe(0);
    await popup.close();
    popup = await browser.openPopup(sport);
    await untilSays(popup, `Off: you switched all of ${DOMAIN} off.`);
    await press(popup, '[role=switch]');
    await untilMarks(sport, MARKS);
    expect(await readStored()).toEqual({ 'site:news.newsgloss.example': 'ask' });
    await popup.close();
    await news.close();
    await sport.close();
  });

  it('give way to a wish to read one page once, until the rule changes', async () => {
    await store({ 'site:news.newsgloss.example': 'off' });
    const page = await browser.openArticle(NEWS, ARTICLE);
    const popup = await browser.openPopup(page);
    await untilSays(popup, 'Off: you switched news.newsgloss.example off.');
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Read this page once').click()`,
    );
    await untilMarks(page, MARKS);
    await untilSays(popup, 'Only this page was read');
    expect(await readStored()).toEqual({ 'site:news.newsgloss.example': 'off' });
    await store({ density: 'all' });
    await waitUntil(async () => (await reasonOf(page)) === 'asked', { what: 'the page to stay read' });
    await browser.evaluateInExtension(`browser.storage.local.remove('site:news.newsgloss.example')`);
    await waitUntil(async () => (await reasonOf(page)) === 'news', { what: 'the gate to decide' });
    await store({ 'site:news.newsgloss.example': 'off' });
    await untilMarks(page, 0);
    await popup.close();
    await page.close();
  });

  it('count for copies by the host of the original, which a page cannot make up', async () => {
    await store({ 'site:news.newsgloss.example': 'off' });
    const copy = await browser.openArticle(
      `https://news-newsgloss-example.translate.goog${PATH}?_x_tr_sl=auto`,
      ARTICLE,
    );
    expect(await reasonOf(copy)).toBe('rule-off');
    const popup = await browser.openPopup(copy);
    await untilSays(popup, 'Off: you switched news.newsgloss.example off.');
    await popup.close();
    await store({ 'site:liar.example': 'off', 'site:news.newsgloss.example': 'on' });
    await untilMarks(copy, MARKS);
    const lies = ARTICLE.replace(
      '<title>',
      `<link rel="canonical" href="${NEWS}"><base href="${NEWS}"><title>`,
    );
    const liar = await browser.openArticle(at('liar.example'), lies);
    expect(await countMarks(liar)).toBe(0);
    await liar.close();
    await copy.close();
  });
});
