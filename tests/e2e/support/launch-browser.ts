import type { Page } from 'puppeteer-core';
import type { BrowserDriver, BrowserUnderTest, LaunchOptions } from './browser-under-test.ts';
import { openExtensionTab } from './extension-tab.ts';
import { launchChromium } from './launch-chromium.ts';
import { grantInFirefox, launchFirefox } from './launch-firefox.ts';
import { sendToTab, tabIdOf } from './page-messages.ts';
import { recordErrors } from './page-errors.ts';
import { takeOverRequests } from './serve-page.ts';
import { waitUntil } from './wait-until.ts';

export type { BrowserKind, BrowserUnderTest, LaunchOptions, PopupView } from './browser-under-test.ts';

const ALL_SITES = `{ origins: ['https://*/*', 'http://*/*'] }`;

/** Starts a browser with the built extension in it and all network cut off. */
export async function launchBrowser(options: LaunchOptions): Promise<BrowserUnderTest> {
  const driver = await (options.kind === 'firefox' ? launchFirefox(options) : launchChromium(options));
  const { browser, kind, extensionBase } = driver;
  const evaluate = await openExtensionTab(driver);
  const errors = new WeakMap<Page, ReturnType<typeof recordErrors>>();
  return {
    kind,
    browser,
    extensionBase,
    evaluateInExtension: evaluate,
    async openExtensionPage(path, readySelector) {
      const page = await browser.newPage();
      await driver.goToExtension(page, extensionBase + path);
      await page.waitForSelector(readySelector, { timeout: 10_000 });
      return page;
    },
    async openArticle(url, body, articleOptions) {
      const page = await browser.newPage();
      errors.set(page, recordErrors(page));
      const server = await takeOverRequests(page);
      await server.open(url, body, articleOptions);
      return page;
    },
    takeErrors: (page) => errors.get(page)?.take() ?? [],
    preapproveSites: () => driver.preapproveSites(),
    grantAllSites: () => grantAllSites(driver, evaluate),
    async revokeAllSites() {
      await evaluate(`browser.permissions.remove(${ALL_SITES})`);
      await driver.withdrawApproval();
    },
    grantAccess: (origins) => driver.grantAccess(origins, evaluate),
    dropAccess: () => driver.dropAccess(evaluate),
    withhold: (withheld) => driver.withhold(withheld),
    killWorker: () => driver.killWorker(),
    update: () => driver.update(evaluate),
    tabIdOf: (page) => tabIdOf(evaluate, page),
    async sendToPage(page, type, request = {}, { timeoutMs } = {}) {
      const tabId = await tabIdOf(evaluate, page);
      const message = { type, ...request };
      // The reply is what the contract says: the other end is typed by the same map.
      return (await sendToTab(evaluate, {
        tabId,
        message,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
      })) as never;
    },
    openPopup: (page) => driver.openPopup(page),
    async runCommand(page, command) {
      await page.bringToFront();
      await driver.runCommand(command);
    },
    showAsPrinted: (page) => driver.showAsPrinted(page),
    crash: (page) => driver.crash(page),
    close: () => browser.close(),
    async kill() {
      browser.process()?.kill('SIGKILL');
    },
    async restart() {
      if (!options.profile) throw new Error('restart needs a profile folder');
      await browser.close();
      return launchBrowser(options);
    },
  };
}

async function grantAllSites(
  driver: BrowserDriver,
  evaluate: (code: string) => Promise<unknown>,
): Promise<void> {
  if (driver.kind === 'firefox') {
    await grantInFirefox(driver);
  } else {
    // The approval alone grants nothing: it answers the prompt of the request that follows.
    await driver.preapproveSites();
    await evaluate(`browser.permissions.request(${ALL_SITES})`);
  }
  const granted = await evaluate(`browser.permissions.contains(${ALL_SITES})`);
  if (granted !== true) throw new Error(`${driver.kind} did not grant access to all sites`);
  await waitUntil(
    () =>
      evaluate('browser.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)').then(
        Boolean,
      ),
    {
      what: 'the reader script to be registered',
    },
  );
}
