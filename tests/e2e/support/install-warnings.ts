import type { BrowserUnderTest } from './browser-under-test.ts';
import { runInChromeScope } from './firefox-chrome-scope.ts';

/**
 * What the browser warns of when the extension is installed, in its own words; `hosts` are what the
 * manifest would ask for besides.
 */
export function listInstallWarnings(
  browser: BrowserUnderTest,
  hosts: readonly string[] = [],
): Promise<readonly string[]> {
  return browser.kind === 'firefox' ? askFirefox(browser, hosts) : askChromium(browser, hosts);
}

/** No permission is needed to ask for this: https://developer.chrome.com/docs/extensions/reference/api/management. */
function askChromium(browser: BrowserUnderTest, hosts: readonly string[]): Promise<readonly string[]> {
  return browser.evaluateInExtension(
    `browser.management.getPermissionWarningsByManifest(
      JSON.stringify({ ...browser.runtime.getManifest(), host_permissions: ${JSON.stringify(hosts)} }))`,
  );
}

/** The texts that Firefox fills its prompt with; a temporary add-on is installed without it. */
async function askFirefox(browser: BrowserUnderTest, hosts: readonly string[]): Promise<readonly string[]> {
  const { id } = await browser.evaluateInExtension<[], { readonly id: string }>(
    `browser.management.getSelf().then(({ id }) => ({ id }))`,
  );
  return (await runInChromeScope(
    browser.browser,
    `const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
    const { permissions, origins, data_collection } = addon.userPermissions;
    const asked = { permissions, data_collection, origins: [...origins, ...${JSON.stringify(hosts)}] };
    return ExtensionData.formatPermissionStrings({ addon, permissions: asked }).msgs;`,
  )) as readonly string[];
}
