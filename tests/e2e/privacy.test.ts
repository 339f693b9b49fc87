import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { openCard, untilHost, untilMarks } from './support/look.ts';
import { startProxyLog, type ProxyLog } from './support/proxy-log.ts';
import { waitUntil } from './support/wait-until.ts';

/** What the browsers themselves ask their makers for, whatever is installed in them. */
const MAKERS =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;

describe.each(['chromium', 'firefox'] as const)('a whole visit in %s', (kind) => {
  let proxy: ProxyLog;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    proxy = await startProxyLog();
    browser = await launchBrowser({ kind, proxyPort: proxy.port });
    await browser.grantAllSites();
  });
  afterAll(async () => {
    await browser?.close();
    proxy?.close();
  });

  it('asks the network for nothing', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await untilMarks(page, ARTICLE_MENTIONS.length);
    await openCard(browser, page, 1);
    await untilHost(page, true);
    const popup = await browser.openPopup(page);
    await waitUntil(() => popup.evaluate(`document.querySelector('[data-claim]') !== null`).then(Boolean), {
      what: 'the facts of the popup',
    });
    await popup.close();
    const welcome = await browser.openExtensionPage('welcome.html', '.choice');

    // The policy of the extension's pages stops even a request that somebody writes one day.
    const sent = await welcome.evaluate(
      `fetch('https://sent.newsgloss.example/').then(() => true, () => false)`,
    );
    expect(sent).toBe(false);

    const control = await browser.browser.newPage();
    await control.goto('http://control.newsgloss.example/');
    expect(proxy.hosts()).toContain('control.newsgloss.example');
    // Chromium connects to the host of a page ahead of the request, which the test then answers.
    const visited = new Set(['control.newsgloss.example', new URL(ARTICLE_URL).hostname]);
    expect(proxy.hosts().filter((host) => !MAKERS.test(host) && !visited.has(host))).toEqual([]);
  });

  it('tells the page nothing of the extension', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await untilMarks(page, ARTICLE_MENTIONS.length);
    await openCard(browser, page, 1);
    const { host } = new URL(browser.extensionBase);
    const told = await page.evaluate(
      `JSON.stringify([document.documentElement.outerHTML, Object.keys(window), performance.getEntries().map(({ name }) => name)])`,
    );
    expect(told).not.toContain(host);
    expect(told).not.toContain('newsgloss.page');
  });
});
