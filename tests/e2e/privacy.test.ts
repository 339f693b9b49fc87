import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from './support/article.ts';
import { pressInCard } from './support/ask-card.ts';
import { openBriefBeside } from './support/brief-view.ts';
import { launchBrowser, type BrowserUnderTest, type PopupView } from './support/launch-browser.ts';
import { middleOf, openCard, untilHost, untilMarks } from './support/look.ts';
import { listRequestsOf } from './support/net-log.ts';
import { addSpy, readSpy } from './support/page-spy.ts';
import { startProxyLog, type ProxyLog } from './support/proxy-log.ts';
import { waitUntil } from './support/wait-until.ts';

/** What the browsers themselves ask their makers for, whatever is installed in them. */
const MAKERS =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;
const CONTROL = 'control.newsgloss.example';

/** Where a page may hear of us: docs/privacy.md tells of each. */
const TOLD = new Set(['node', 'beforetoggle', 'toggle', 'focusin', 'focusout', 'highlight']);
/** What is there without us; it must not hold a word of ours. */
const OF_THE_PAGE = new Set('style sheet,measured,global,storage,state,runtime,html'.split(','));
const HOST = '<div popover="manual"></div>';

/**
 * The article as a server has it: where a test answers the requests of a tab, it answers those of our scripts
 * there too, and nobody sees them.
 */
const SERVED_URL = ARTICLE_URL.replace('https:', 'http:');

/** All that a reader can choose, in a file; its rules are for sites that no test visits. */
const SETTINGS = 'tests/settings/released/0.1.0/export.json';

describe.each(['chromium', 'firefox'] as const)('a whole visit in %s', (kind) => {
  let folder: string;
  let netLog: string;
  let proxy: ProxyLog;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgloss-'));
    netLog = join(folder, 'net-log.json');
    proxy = await startProxyLog({ [SERVED_URL]: ARTICLE });
    browser = await launchBrowser({ kind, proxyPort: proxy.port, netLog });
  });
  afterAll(async () => {
    await browser?.close();
    proxy?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const untilThere = (view: Pick<PopupView, 'evaluate'>, selector: string): Promise<unknown> => {
    const isThere = `document.querySelector(${JSON.stringify(selector)}) !== null`;
    return waitUntil(() => view.evaluate(isThere).then(Boolean), { what: selector });
  };

  /** The settings that the options page exports; the file itself is not to land on this machine. */
  async function exportFrom(options: Page): Promise<string> {
    return options.evaluate(async () => {
      const { promise, resolve } = Promise.withResolvers<Blob>();
      URL.createObjectURL = (file) => {
        resolve(file as Blob);
        return '#';
      };
      HTMLAnchorElement.prototype.click = () => {};
      document.querySelector('input[type=file]')!.closest('.buttons')!.querySelector('button')!.click();
      return (await promise).text();
    });
  }

  it('tells the page nothing but what docs/privacy.md says', async () => {
    await browser.preapproveSites();
    await browser.grantAllSites();
    await browser.evaluateInExtension(
      `browser.storage.local.set({ 'site:secret.example': 'off', restMs: 0, cardSize: 'large', density: 'all' })`,
    );
    const page = await browser.openArticle(ARTICLE_URL, addSpy(ARTICLE));
    await untilMarks(page, ARTICLE_MENTIONS.length);
    await browser.sendToPage(page, 'describe-page');
    await page.bringToFront();
    const name = await middleOf(page, '#second', 'Foxconn');
    await page.mouse.move(name.x, name.y);
    await untilHost(page, true);
    await page.keyboard.press('Escape');
    await untilHost(page, false);
    await openCard(browser, page, 1);
    await page.bringToFront();
    await pressInCard(browser, page, 'Pin');
    await browser.runCommand(page, 'next-mention');
    await browser.evaluateInExtension(
      `browser.storage.local.set({ 'site:other-secret.example': 'off', via: true })`,
    );
    const popup = await browser.openPopup(page);
    await untilThere(popup, '.sheet [data-claim]');
    await popup.close();
    await page.bringToFront();

    const heard = await readSpy(page);
    expect(heard.filter(({ at }) => !TOLD.has(at) && !OF_THE_PAGE.has(at))).toEqual([]);
    const listOnce = (place: string) => [
      ...new Set(heard.filter(({ at }) => at === place).map(({ what }) => what)),
    ];
    expect(listOnce('node')).toEqual([HOST]);
    expect(listOnce('highlight')[0]).toBe('newsgloss-mention');
    expect(listOnce('highlight').every((mark) => mark.startsWith('newsgloss-'))).toBe(true);
    const { host } = new URL(browser.extensionBase);
    const secrets = [host, '-extension:', 'secret.example', 'cardSize', 'restMs', 'publishers agree'];
    expect(heard.filter(({ what }) => secrets.some((secret) => what.includes(secret)))).toEqual([]);
    await page.close();
  });

  it('asks the network for nothing', async () => {
    const page = await browser.browser.newPage();
    await page.goto(SERVED_URL);
    await untilMarks(page, ARTICLE_MENTIONS.length);
    await openCard(browser, page, 1);
    await untilHost(page, true);
    const popup = await browser.openPopup(page);
    await untilThere(popup, '.sheet [data-claim]');
    await popup.evaluate(`((field) => {
      field.value = 'gigawatts';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })(document.querySelector('.search'))`);
    await untilThere(popup, '.sheet [data-claim]');
    await popup.close();
    const brief = await openBriefBeside(browser, page);
    await brief.untilState('brief', /Racks for a gigawatt/);
    const welcome = await browser.openExtensionPage('welcome.html', '.choice');
    const options = await browser.openExtensionPage('options.html', '.options');
    const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(SETTINGS);
    await untilThere(options, '.incoming .button-first');
    await options.click('.incoming .button-first');
    await untilThere(options, '[data-outcome=replaced]');
    expect(JSON.parse(await exportFrom(options))).toEqual(JSON.parse(await readFile(SETTINGS, 'utf8')));

    // The policy of the extension's pages stops even a request that somebody writes one day.
    const sent = await welcome.evaluate(
      `fetch('https://sent.newsgloss.example/').then(() => true, () => false)`,
    );
    expect(sent).toBe(false);

    const control = await browser.browser.newPage();
    await control.goto(`http://${CONTROL}/`);
    await control.evaluate(`fetch('/asked')`);
    expect(proxy.hosts()).toContain(CONTROL);
    const visited = new Set([CONTROL, new URL(SERVED_URL).hostname]);
    expect(proxy.hosts().filter((host) => !MAKERS.test(host) && !visited.has(host))).toEqual([]);
    await page.close();
  });

  // Firefox has no such switch: https://bugzilla.mozilla.org/show_bug.cgi?id=1724754.
  it.runIf(kind === 'chromium')('keeps what is stored from the processes of pages', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const tabId = await browser.tabIdOf(page);
    const [answer] = await browser.evaluateInExtension<[], { readonly result: string }[]>(
      `browser.scripting.executeScript({
        target: { tabId: ${tabId} },
        func: () => chrome.storage.local.get(null).then(JSON.stringify, String),
      })`,
    );
    expect(answer?.result).toMatch(/^Error: Access to storage is not allowed/);
    await page.close();
  });

  it.runIf(kind === 'chromium')('is nowhere in the log of the network', async () => {
    await browser.close();
    const requests = await listRequestsOf(netLog);
    expect(requests).toContainEqual({ url: `http://${CONTROL}/asked`, initiator: `http://${CONTROL}` });
    const origin = browser.extensionBase.slice(0, -1);
    expect(requests.filter(({ initiator }) => initiator === origin)).toEqual([]);
  });
});
