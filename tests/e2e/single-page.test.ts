import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { untilMarks } from './support/look.ts';

/** A site of one document: `go` leads to another address, whose content comes a moment later. */
const SITE = `<!doctype html><meta charset="utf-8"><title>Site</title><main></main>
<script>
  const PAGES = {
    '/': '<h1>Weather</h1><p>OpenAI is mentioned here, but this is no article.</p>',
    '/2026/11/20/story': '<article><h1>Story</h1><time datetime="2026-11-20">20 November</time>' +
      '<p>OpenAI and Broadcom. ' + 'A sentence about the racks and the chips in them. '.repeat(20) + '</p></article>',
    '/2026/11/21/other': '<article><h1>Other</h1><time datetime="2026-11-21">21 November</time>' +
      '<p>Foxconn. ' + 'A sentence about the plants and the people in them. '.repeat(20) + '</p></article>',
  };
  const show = () => {
    document.querySelectorAll('meta[property]').forEach((meta) => meta.remove());
    if (location.pathname !== '/') {
      const type = document.createElement('meta');
      type.setAttribute('property', 'og:type');
      type.content = 'article';
      const time = document.createElement('meta');
      time.setAttribute('property', 'article:published_time');
      time.content = '2026-11-20';
      document.head.append(type, time);
    }
    document.querySelector('main').innerHTML = PAGES[location.pathname];
  };
  globalThis.go = (path) => {
    history.pushState(null, '', path);
    setTimeout(show, 50);
  };
  addEventListener('popstate', show);
  show();
</script>`;

describe.each(['chromium', 'firefox'] as const)('a site of one document in %s', (kind) => {
  let browser: BrowserUnderTest;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
    page = await browser.openArticle('https://single.newsgloss.example/', SITE);
  });
  afterAll(() => browser?.close());

  const go = (path: string) => page.evaluate(`go(${JSON.stringify(path)})`);

  it('is judged anew at each address: its articles are marked, its front is not', async () => {
    expect((await browser.sendToPage(page, 'describe-page')).reason).toBe('not-news');
    await go('/2026/11/20/story');
    await untilMarks(page, 2);
    await go('/2026/11/21/other');
    await untilMarks(page, 1);
    await go('/');
    await untilMarks(page, 0);
    await page.evaluate('history.back()');
    await untilMarks(page, 1);
    expect(browser.takeErrors(page)).toEqual([]);
  });

  it('is one page at all its fragments', async () => {
    await page.evaluate(`location.hash = '#below'`);
    await go('/2026/11/20/story#above');
    await untilMarks(page, 2);
  });
});
