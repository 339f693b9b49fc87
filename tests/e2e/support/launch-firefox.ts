import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import type { BrowserDriver, LaunchOptions } from './browser-under-test.ts';
import { runInChromeScope } from './firefox-chrome-scope.ts';
import { openFirefoxPopup } from './firefox-popup.ts';
import { waitUntil } from './wait-until.ts';

/** As the manifest has it (`browser_specific_settings.gecko.id`). */
const FIREFOX_ID = 'newsgloss@newsgloss.org';
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';
const ORIGINS = ['https://*/*', 'http://*/*'];

/** Starts Firefox, driven over WebDriver BiDi, with the built extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserDriver> {
  const dir = resolve(options.extensionDir ?? '.output/firefox-mv3');
  if (!existsSync(join(dir, 'manifest.json')))
    throw new Error(`no built extension in ${dir}: npx wxt build -b firefox`);
  if (options.profile) mkdirSync(options.profile, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    timeout: 60_000,
    protocolTimeout: 60_000,
    defaultViewport: null,
    ...(options.profile ? { userDataDir: resolve(options.profile) } : {}),
    args: ['--remote-allow-system-access', '--width=1000', '--height=800'],
    extraPrefsFirefox: firefoxPrefs(options),
  });
  await browser.installExtension(dir);
  return {
    kind: 'firefox',
    browser,
    extensionBase: `moz-extension://${FIREFOX_UUID}/`,
    async goToExtension(page, url) {
      // The page loads, but the promise of this navigation never settles.
      page.goto(url).catch(() => {});
      await waitUntil(
        () =>
          page
            .evaluate(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`)
            .catch(() => false),
        {
          what: url,
        },
      );
    },
    preapproveSites: () => Promise.resolve(), // a pref sees to it
    withdrawApproval: () => Promise.resolve(),
    grantAccess: (origins) => changeAccess(browser, 'add', JSON.stringify(origins)),
    dropAccess: () =>
      changeAccess(browser, 'remove', 'extension.allowedOrigins.patterns.map(({ pattern }) => pattern)'),
    withhold: () => Promise.reject(new Error('Firefox holds no access back')),
    async killWorker() {
      await runInChromeScope(
        browser,
        `await WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension
          .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      );
    },
    async update() {
      await browser.installExtension(dir);
    },
    async runCommand(command) {
      // Firefox makes a key of each command, in the manifest's order.
      await runInChromeScope(
        browser,
        `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)});
        const at = Object.keys(extension.manifest.commands).indexOf(${JSON.stringify(command)});
        document.querySelectorAll('keyset[id^="ext-keyset"] key')[at].doCommand();`,
      );
    },
    async showAsPrinted(page) {
      await page.bringToFront();
      await runInChromeScope(browser, `gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'`);
    },
    async crash(page) {
      await page.bringToFront();
      const pid = await runInChromeScope(
        browser,
        'return gBrowser.selectedBrowser.frameLoader.remoteTab.osPid;',
      );
      process.kill(Number(pid), 'SIGKILL');
    },
    async openPopup(page) {
      await page.bringToFront();
      return openFirefoxPopup(browser, FIREFOX_ID);
    },
  };
}

/** Grants access to all sites, as the reader's click in the prompt does. */
export async function grantInFirefox(driver: BrowserDriver): Promise<void> {
  await changeAccess(driver.browser, 'add', JSON.stringify(ORIGINS));
}

/** Grants or takes back access as Firefox's own settings do; `origins` is code that gives them. */
async function changeAccess(browser: Browser, change: 'add' | 'remove', origins: string): Promise<void> {
  const id = JSON.stringify(FIREFOX_ID);
  await runInChromeScope(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${id});
    const permissions = { permissions: [], origins: ${origins} };
    await ExtensionPermissions.${change}(${id}, permissions, extension);`,
  );
}

function firefoxPrefs({
  loopbackHosts = [],
  online = false,
  proxyPort,
}: LaunchOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    // `permissions.request` is granted without a prompt.
    'extensions.webextOptionalPermissionPrompts': false,
    // A temporary add-on is gone when Firefox closes: keep what it stored for the next start.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The extension's manifest is shown as text, with the extension API in reach.
    'devtools.jsonview.enabled': false,
    // Clocks in full milliseconds are too coarse to time a scan.
    'privacy.reduceTimerPrecision': false,
    // A document that is led away while it loads never counts as loaded here.
    'accessibility.blockautorefresh': true,
    // An http address is to stay one: nothing answers on https in its place.
    'dom.security.https_first': false,
    'network.stricttransportsecurity.preloadlist': false,
    'network.dns.localDomains': loopbackHosts.join(','),
    ...(online ? {} : useProxy(proxyPort ?? DEAD_PORT, loopbackHosts)),
  };
}

/** A proxy that nobody serves cuts off all but the named hosts. */
const DEAD_PORT = 9;

function useProxy(port: number, loopbackHosts: readonly string[]): Record<string, unknown> {
  const proxy = Object.fromEntries(
    ['http', 'ssl'].flatMap((scheme) => [
      [`network.proxy.${scheme}`, '127.0.0.1'],
      [`network.proxy.${scheme}_port`, port],
    ]),
  );
  const direct = ['127.0.0.1', 'localhost', ...loopbackHosts].join(',');
  return { ...proxy, 'network.proxy.type': 1, 'network.proxy.no_proxies_on': direct };
}
