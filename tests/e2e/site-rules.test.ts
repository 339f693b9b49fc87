import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest, type PopupView } from './support/launch-browser.ts';
import { SITE_HOSTS, startLoopbackSite, type LoopbackSite } from './support/loopback-site.ts';
import { countMarks, untilMarks } from './support/look.ts';
import { pressSwitch } from './support/press-switch.ts';
import { allowPrivateWindows, openPrivately } from './support/private-window.ts';
import { waitUntil } from './support/wait-until.ts';

const MARKS = ARTICLE_MENTIONS.length;
const PATH = '/2026/11/20/racks.html';
const at = (host: string): string => `https://${host}${PATH}`;
const NEWS = at('news.newsgloss.example');
const SPORT = at('sport.newsgloss.example');
const DOMAIN = 'newsgloss.example';

describe.each(['chromium', 'firefox'] as const)('rules for sites in %s', (kind) => {
  let profile: string;
  let site: LoopbackSite;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'newsgloss-'));
    site = await startLoopbackSite();
    browser = await launchBrowser({ kind, profile, loopbackHosts: SITE_HOSTS });
    await browser.grantAllSites();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await rm(profile, { recursive: true, force: true });
  });
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

  it('take a site off in all its tabs without a reload, over a restart, and on again', async () => {
    const first = await browser.openArticle(NEWS, ARTICLE);
    const second = await browser.openArticle(`${NEWS}?page=2`, ARTICLE);
    const elsewhere = await browser.openArticle(SPORT, ARTICLE);
    for (const page of [first, second, elsewhere]) await untilMarks(page, MARKS);

    const popup = await browser.openPopup(first);
    await pressSwitch(popup, 'site');
    await untilMarks(first, 0);
    await untilMarks(second, 0);
    expect(await countMarks(elsewhere)).toBe(MARKS);
    await popup.close();

    browser = await browser.restart();
    if (kind === 'firefox') await browser.grantAllSites(); // a temporary add-on loses its grants with its session
    const control = await browser.openArticle(SPORT, ARTICLE);
    await untilMarks(control, MARKS);
    const later = await browser.openArticle(NEWS, ARTICLE);
    const again = await browser.openPopup(later);
    await waitUntil(
      () =>
        again
          .evaluate(`document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'false'`)
          .then(Boolean),
      { what: 'the switch to be off after a restart' },
    );
    expect(await countMarks(later)).toBe(0);
    await pressSwitch(again, 'site');
    await untilMarks(later, MARKS);
    // The gate decides again: nothing is kept of a site that is as it was.
    expect(await browser.evaluateInExtension('browser.storage.local.get(null)')).toEqual({});
    await again.close();
  });

  it('pause all sites, and end the pause', async () => {
    const page = await browser.openArticle(SPORT, ARTICLE);
    await untilMarks(page, MARKS);
    const popup = await browser.openPopup(page);
    await pressSwitch(popup, 'pause');
    await untilMarks(page, 0);
    // A pause hides the switch of the site, as it would do nothing.
    const only = `[...document.querySelectorAll('[role=switch]')].filter((_, at, all) => all.length === 1)`;
    await waitUntil(() => popup.evaluate(`${only}.length === 1`).then(Boolean), {
      what: 'the switch of the site to go',
    });
    await popup.evaluate(`${only}[0].click()`);
    await untilMarks(page, MARKS);
    await popup.close();
  });

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

  it('go by the host that a page ends on: by addresses, without ports, after redirects, in other letters', async () => {
    const wire = site.put('/2026/11/20/wire.html', ARTICLE, SITE_HOSTS[1]);
    const byAddress = wire.replace(SITE_HOSTS[1], '127.0.0.1');
    const page = await browser.browser.newPage();
    await page.goto(site.redirect('/moved', wire));
    await untilMarks(page, MARKS);
    await store({ [`site:${SITE_HOSTS[0]}`]: 'off' });
    await store({ [`site:${SITE_HOSTS[1]}`]: 'off', 'site:127.0.0.1': 'on' });
    await untilMarks(page, 0);
    await page.goto(byAddress);
    await untilMarks(page, MARKS);
    expect(await reasonOf(page)).toBe('rule-on');
    await store({ 'site:127.0.0.1': 'off', 'site:localhost': 'on' });
    await untilMarks(page, 0);
    await page.goto(byAddress.replace('127.0.0.1', 'localhost'));
    await untilMarks(page, MARKS);
    await page.close();
    const written = await browser.openArticle(at('xn--r8jz45g.newsgloss.example'), ARTICLE);
    const popup = await browser.openPopup(written);
    await untilSays(popup, '\u4f8b\u3048.newsgloss.example only');
    await pressSwitch(popup, 'site');
    await untilMarks(written, 0);
    expect(await readStored()).toMatchObject({ 'site:xn--r8jz45g.newsgloss.example': 'off' });
    await popup.close();
    await written.close();
  });

  it('are kept nowhere where they are made in a private window, and hold there alone', async () => {
    await allowPrivateWindows(browser);
    const url = site.put('/2026/11/20/private.html', ARTICLE);
    const open = await browser.browser.newPage();
    await open.goto(url);
    await untilMarks(open, MARKS);
    const page = await openPrivately(browser, `${url}?0`);
    await untilMarks(page, MARKS);
    const before = await browser.evaluateInExtension('browser.scripting.getRegisteredContentScripts()');
    const off = await browser.openPopup(page);
    await untilSays(off, 'This is a private window');
    await pressSwitch(off, 'site');
    await untilMarks(page, 0);
    await off.close();
    expect(await countMarks(open)).toBe(MARKS);
    expect(await readStored()).toEqual({});
    expect(await browser.evaluateInExtension('browser.storage.session.get(null)')).toEqual({
      [`site:${SITE_HOSTS[0]}`]: 'off',
    });
    expect(await browser.evaluateInExtension('browser.scripting.getRegisteredContentScripts()')).toEqual(
      before,
    );

    // What is off elsewhere may be on here; the browser is told so for this session alone.
    await browser.evaluateInExtension(`browser.storage.local.set({ 'site:${SITE_HOSTS[0]}': 'off' })`);
    await untilMarks(open, 0);
    const on = await browser.openPopup(page);
    await untilSays(on, 'Off: you switched');
    await pressSwitch(on, 'site');
    await untilMarks(page, MARKS);
    await on.close();
    expect(await readStored()).toEqual({ [`site:${SITE_HOSTS[0]}`]: 'off' });
    await waitUntil(
      () =>
        browser.evaluateInExtension<
          [],
          boolean
        >(`browser.scripting.getRegisteredContentScripts({ ids: ['reader-private'] })
          .then(([one]) => one !== undefined && one.persistAcrossSessions === false)`),
      { what: 'a registration for this session' },
    );
    expect(await countMarks(open)).toBe(0);

    await page.close();
    await waitUntil(
      () =>
        browser.evaluateInExtension<[], boolean>(
          'browser.storage.session.get(null).then((all) => Object.keys(all).length === 0)',
        ),
      { what: 'all to be forgotten' },
    );
    await waitUntil(
      () =>
        browser.evaluateInExtension<[], boolean>(
          'browser.scripting.getRegisteredContentScripts().then(({ length }) => length === 1)',
        ),
      { what: 'the registration to go' },
    );
    await browser.evaluateInExtension('browser.storage.local.clear()');
    await untilMarks(open, MARKS);
    await open.close();
  });
});
