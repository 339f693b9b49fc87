import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { runInChromeScope } from './firefox-chrome-scope.ts';
import { waitUntil } from './wait-until.ts';

/** Lets the extension into private windows, as the reader does in the list of extensions; it starts anew for that. */
export async function allowPrivateWindows(browser: BrowserUnderTest): Promise<void> {
  const { id } = await browser.evaluateInExtension<[], { readonly id: string }>(
    `browser.management.getSelf().then(({ id }) => ({ id }))`,
  );
  await (browser.kind === 'firefox' ? allowInFirefox(browser, id) : allowInChromium(browser, id));
  await waitUntil(
    () => browser.evaluateInExtension(`browser.extension.isAllowedIncognitoAccess()`).catch(() => false),
    { what: 'private windows to be allowed' },
  );
}

/** Opens a private window on `url`, which a server must have: no test can answer for it in time. */
export async function openPrivately(browser: BrowserUnderTest, url: string): Promise<Page> {
  await browser.evaluateInExtension(
    `browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`,
  );
  return waitUntil(
    async () => {
      const contexts = browser.browser.browserContexts();
      const pages = (await Promise.all(contexts.map((context) => context.pages()))).flat();
      return pages.find((page) => page.url() === url);
    },
    { what: 'the private window' },
  );
}

async function allowInChromium(browser: BrowserUnderTest, extensionId: string): Promise<void> {
  const settings = await browser.browser.newPage();
  await settings.goto('chrome://extensions');
  // Without it an unpacked extension is not started again.
  await settings.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
  const change = JSON.stringify({ extensionId, incognitoAccess: true });
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await settings.close();
}

async function allowInFirefox(browser: BrowserUnderTest, id: string): Promise<void> {
  await runInChromeScope(
    browser.browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const permissions = ['internal:privateBrowsingAllowed'];
    await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions, origins: [] });
    await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();`,
  );
}
