import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { middleOf, untilMarks } from './support/look.ts';
import { SITE_HOSTS, startLoopbackSite, type LoopbackSite } from './support/loopback-site.ts';
import { waitUntil } from './support/wait-until.ts';

const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const START = '<!doctype html><meta charset="utf-8"><title>Page</title>';
const ARTICLE = `<article><h1>Racks</h1><p id="text">OpenAI and Broadcom have a plan.</p></article>`;
/** What is written in its place. */
const OTHER = `<article><h1>Plants</h1><p id="other">Foxconn and Broadcom and OpenAI have another.</p></article>`;

describe.each(['chromium', 'firefox'] as const)('the life of a page in %s', (kind) => {
  let site: LoopbackSite;
  let browser: BrowserUnderTest;
  let pages = 0;

  beforeAll(async () => {
    site = await startLoopbackSite();
    browser = await launchBrowser({ kind, loopbackHosts: [...SITE_HOSTS, 'localhost'] });
    await browser.grantAllSites();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  /** Opens a page at an address that says nothing of news. */
  async function open(body: string): Promise<Page> {
    const page = await browser.browser.newPage();
    await page.goto(site.put(`/page${(pages += 1)}`, body));
    return page;
  }

  async function untilBadge(page: Page, text: string): Promise<void> {
    const tabId = await browser.tabIdOf(page);
    await waitUntil(
      async () =>
        (await browser.evaluateInExtension(`browser.action.getBadgeText({ tabId: ${tabId} })`)) === text,
      { what: `"${text}" on the icon` },
    );
  }

  /** A card opens for the name in `selector`, and it is the only host there ever was. */
  async function untilCardAt(page: Page, selector: string, name: string): Promise<void> {
    await page.bringToFront();
    await browser.sendToPage(page, 'describe-page'); // then the script that shows cards is there, too
    const at = await middleOf(page, selector, name);
    await page.mouse.move(at.x + 40, at.y + 80);
    await page.mouse.move(at.x, at.y);
    await waitUntil(async () => (await page.evaluate(COUNT_HOSTS)) === 1, { what: `the card of ${name}` });
  }

  it('goes on when the reader comes back to it, with what was chosen in the meantime', async () => {
    const page = await open(`${START}${NEWS}${ARTICLE}<script>
      addEventListener('pageshow', (event) => { globalThis.wasKept = event.persisted; });
    </script>`);
    await untilMarks(page, 2);
    await untilBadge(page, '2');
    const away = site.put('/away', `${START}<p>Nothing.</p>`);
    const leave = () => goTo(page, `location.href = ${JSON.stringify(away)}`);
    await leave();
    await untilBadge(page, '');
    await goTo(page, 'history.back()');
    await untilBadge(page, '2');
    expect(await page.evaluate('wasKept')).toBe(true);
    await untilMarks(page, 2);
    await untilCardAt(page, '#text', 'OpenAI');

    await leave();
    await untilBadge(page, '');
    await browser.evaluateInExtension(`browser.storage.local.set({ paused: true })`);
    await goTo(page, 'history.back()');
    await waitUntil(
      () =>
        page
          .evaluate('globalThis.wasKept === true')
          .then(Boolean)
          .catch(() => false),
      { what: 'the kept page' },
    );
    await untilMarks(page, 0);
    await browser.evaluateInExtension(`browser.storage.local.remove('paused')`);
    await untilMarks(page, 2);
    await page.close();
  });

  it('begins anew where the page writes itself another document', async () => {
    const page = await open(`${START}${NEWS}${ARTICLE}`);
    await untilMarks(page, 2);
    await untilCardAt(page, '#text', 'OpenAI');
    await write(page, `${START}${NEWS}${OTHER}`);
    await untilMarks(page, 3);
    await untilBadge(page, '3');
    await untilCardAt(page, '#other', 'Foxconn');
    await write(page, `${START}<h1>About us</h1><p>OpenAI is a customer.</p>`);
    await untilMarks(page, 0);
    await write(page, `${START}${NEWS}${ARTICLE}`);
    await untilMarks(page, 2);
    await page.evaluate(`text.append(' Foxconn has none.')`);
    await untilMarks(page, 3);
    expect(browser.takeErrors(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['the article', `document.querySelector('article').outerHTML = MARKUP`],
    ['the body', `document.body.outerHTML = '<body>' + MARKUP + '</body>'`],
    [
      'the root',
      `{ const root = document.documentElement.cloneNode(true); root.querySelector('body').innerHTML = MARKUP; document.documentElement.replaceWith(root) }`,
    ],
  ])('goes on where a script replaces %s', async (_, code) => {
    const page = await open(`${START}${NEWS}${ARTICLE}`);
    await untilMarks(page, 2);
    await page.evaluate(code.replaceAll('MARKUP', JSON.stringify(OTHER)));
    await untilMarks(page, 3);
    await untilBadge(page, '3');
    await untilCardAt(page, '#other', 'Broadcom');
    await page.close();
  });

  it('begins when the content has come, where a script makes the page', async () => {
    const page = await open(`${START}<main></main>`);
    expect((await browser.sendToPage(page, 'describe-page')).reason).toBe('not-news');
    await page.evaluate(`document.querySelector('main').innerHTML = '<p>Loading</p>'`);
    await page.evaluate(`{
      const data = document.createElement('script');
      data.type = 'application/ld+json';
      data.textContent = '{"@type":"NewsArticle"}';
      document.head.append(data);
      document.querySelector('main').innerHTML = ${JSON.stringify(ARTICLE)};
    }`);
    await untilMarks(page, 2);
    await page.close();
  });

  it('reaches into a dialog of the page, and puts the card over it', async () => {
    const page = await open(`${START}${NEWS}${ARTICLE}<dialog>${OTHER}</dialog>`);
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    await untilMarks(page, 3); // both articles are one section, and name two companies twice
    await page.bringToFront();
    await browser.sendToPage(page, 'describe-page');
    const at = await middleOf(page, '#other', 'Foxconn');
    await page.mouse.move(at.x + 40, at.y + 80);
    await page.mouse.move(at.x, at.y);
    await waitUntil(
      () => page.evaluate(`document.querySelector('dialog > div[popover=manual]') !== null`).then(Boolean),
      {
        what: 'the card in the dialog',
      },
    );
    await page.close();
  });

  it('leaves no trace in print', async () => {
    const page = await open(`${START}${NEWS}${ARTICLE}`);
    await untilMarks(page, 2);
    const line = () =>
      page.evaluate(`getComputedStyle(text, '::highlight(newsgloss-mention)').textDecorationLine`);
    expect(await line()).toBe('underline');
    await untilCardAt(page, '#text', 'OpenAI');
    await browser.showAsPrinted(page);
    expect(await line()).toBe('none');
    const hosts = `[...document.querySelectorAll('div[popover=manual]')].filter((host) => getComputedStyle(host).display !== 'none')`;
    expect(await page.evaluate(`${hosts}.length`)).toBe(0);
    await page.close();
  });
});

// Firefox prerenders no pages.
describe('a page that chromium prerenders', () => {
  let site: LoopbackSite;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    site = await startLoopbackSite();
    browser = await launchBrowser({ kind: 'chromium' });
    await browser.grantAllSites();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it('is read once the reader goes there, not before', async () => {
    const next = new URL(
      site.put(
        '/2026/11/20/next.html',
        `${START}${NEWS}${ARTICLE}<script>
          const count = () => CSS.highlights.get('newsgloss-mention')?.size ?? 0;
          globalThis.wasPrerendered = document.prerendering;
          document.addEventListener('prerenderingchange', () => { globalThis.marksBefore = count(); });
          // What a page can tell of itself before it is shown: it has loaded, and had time to be read.
          if (document.prerendering) addEventListener('load', () => setTimeout(() => fetch('/ready'), 500));
        </script>`,
      ),
    );
    const first = new URL(
      site.put(
        '/first',
        `${START}<script type="speculationrules">
          { "prerender": [{ "source": "list", "urls": ["/2026/11/20/next.html"], "eagerness": "immediate" }] }
        </script><a href="/2026/11/20/next.html">Next</a>`,
      ),
    );
    first.hostname = next.hostname = '127.0.0.1';
    const page = await browser.browser.newPage();
    await page.goto(first.href);
    await site.untilAsked('/ready');
    await page.click('a');
    await waitUntil(
      () =>
        page
          .evaluate('globalThis.wasPrerendered')
          .catch(() => false)
          .then(Boolean),
      {
        what: 'the prerendered page',
      },
    );
    await untilMarks(page, 2);
    expect(await page.evaluate('marksBefore')).toBe(0);
    await page.close();
  });
});

const COUNT_HOSTS = `document.querySelectorAll('html > div[popover="manual"]').length`;

/** Without Puppeteer, which in Firefox takes a page that was kept for one that never loads. */
async function goTo(page: Page, move: string): Promise<void> {
  await page.evaluate(`void setTimeout(() => { ${move} })`);
}

function write(page: Page, html: string): Promise<unknown> {
  return page.evaluate(`document.open(); document.write(${JSON.stringify(html)}); document.close()`);
}
