import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from './support/article.ts';
import { listInstallWarnings } from './support/install-warnings.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { countMarks, untilMarks } from './support/look.ts';
import { pressSwitch } from './support/press-switch.ts';
import { waitUntil } from './support/wait-until.ts';

const MARKS = ARTICLE_MENTIONS.length;
const ALL_SITES = `browser.permissions.contains({ origins: ['https://*/*', 'http://*/*'] })`;

describe.each(['chromium', 'firefox'] as const)('access in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
  });
  afterAll(() => browser?.close());

  it('is not there after the install, which opens the welcome page', async () => {
    expect(await browser.evaluateInExtension(ALL_SITES)).toBe(false);
    expect(
      await browser.evaluateInExtension(`browser.permissions.getAll().then(({ origins }) => origins)`),
    ).toEqual([]);
    expect(await browser.evaluateInExtension(`browser.extension.isAllowedIncognitoAccess()`)).toBe(false);
    await waitUntil(
      () =>
        browser.evaluateInExtension(
          `browser.tabs.query({}).then((tabs) => tabs.some(({ url }) => url === browser.runtime.getURL('welcome.html')))`,
        ),
      { what: 'the welcome page' },
    );
  });

  it('costs no warning at the install', async () => {
    expect(await listInstallWarnings(browser)).toEqual([]);
    expect(await listInstallWarnings(browser, ['https://*/*'])).toHaveLength(1);
  });

  it('is given for one page by a click on the icon', async () => {
    const clicked = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const other = await browser.openArticle(`${ARTICLE_URL}?page=2`, ARTICLE);
    const popup = await browser.openPopup(clicked);
    await untilMarks(clicked, MARKS);
    expect(await countMarks(other)).toBe(0);
    await popup.close();
    await clicked.close();
    await other.close();
  });

  it('is given for a saved article by a click on the icon, and no rule is made for it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgloss-'));
    const file = join(folder, 'saved.html');
    await writeFile(file, ARTICLE);
    const page = await browser.browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const popup = await browser.openPopup(page);
    await untilMarks(page, MARKS);
    // The pause alone: a file is of no site.
    await waitUntil(
      () => popup.evaluate(`document.querySelectorAll('[role=switch]').length === 1`).then(Boolean),
      {
        what: 'the switches',
      },
    );
    await popup.close();
    await page.close();
    await rm(folder, { recursive: true });
  });

  it('is given for one site by the switch of the popup, or by the page that asks in its place', async () => {
    const site = { origins: ['https://daily.newsgloss.example/*'] };
    const granted = () =>
      browser.evaluateInExtension<[], boolean>(`browser.permissions.contains(${JSON.stringify(site)})`);
    await browser.preapproveSites();
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    expect(await granted()).toBe(false);
    if (kind === 'chromium') {
      const popup = await browser.openPopup(page);
      await pressSwitch(popup, 'site');
    } else {
      const asking = await browser.openExtensionPage('welcome.html?site=daily.newsgloss.example', '.choice');
      await asking.bringToFront();
      await asking.click('main button');
    }
    await waitUntil(granted, { what: 'access to the site' });
    await untilMarks(page, MARKS);
    const next = await browser.openArticle(`${ARTICLE_URL}?page=2`, ARTICLE);
    await untilMarks(next, MARKS);
    await browser.evaluateInExtension(
      `browser.permissions.getAll().then(({ origins }) => browser.permissions.remove({ origins }))`,
    );
    await page.close();
    await next.close();
  });

  it('is asked for on the welcome page, reaches open tabs at once, and can be given back', async () => {
    const open = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await browser.preapproveSites();
    const welcome = await browser.openExtensionPage('welcome.html', '.choice button');
    await welcome.bringToFront();
    await welcome.click('.choice:nth-of-type(1) button');
    await waitUntil(() => browser.evaluateInExtension<[], boolean>(ALL_SITES), {
      what: 'access to all sites',
    });
    await welcome.waitForSelector('[data-outcome="saved"]');
    await untilMarks(open, MARKS);
    const registered = await browser.evaluateInExtension('browser.scripting.getRegisteredContentScripts()');
    const matches = expect.arrayContaining(['https://*/*', 'http://*/*']);
    expect(registered).toMatchObject([{ id: 'reader', matches, persistAcrossSessions: true }]);

    await welcome.bringToFront();
    await welcome.click('.choice:nth-of-type(2) button');
    const onlyList = `Promise.all([${ALL_SITES}, browser.permissions.contains({ origins: ['https://reuters.com/*'] })])
      .then(([all, list]) => !all && list)`;
    await waitUntil(() => browser.evaluateInExtension<[], boolean>(onlyList), {
      what: 'access to the short list alone',
    });

    await welcome.bringToFront();
    await welcome.click('.choice:nth-of-type(3) button');
    const origins = `browser.permissions.getAll().then(({ origins }) => origins.length)`;
    await waitUntil(async () => (await browser.evaluateInExtension<[], number>(origins)) === 0, {
      what: 'access to be gone',
    });
    await welcome.close();
    await open.close();
  });
});
