import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { QUIET_FLAGS } from '../../../scripts/quiet-chromium.ts';
import type { BrowserDriver, LaunchOptions, PopupView } from './browser-under-test.ts';
import { waitUntil } from './wait-until.ts';

const FLAGS = [
  ...QUIET_FLAGS,
  // An http address is to stay one: nothing answers on https in its place.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeV2',
  '--window-size=1000,800',
];

/** Starts Chromium, driven over the DevTools protocol, with the built extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserDriver> {
  const dir = resolve(options.extensionDir ?? '.output/chrome-mv3');
  if (!existsSync(join(dir, 'manifest.json')))
    throw new Error(`no built extension in ${dir}: npx wxt build -b chrome`);
  const headless = options.headless ?? true;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    timeout: 30_000,
    ...(options.profile ? { userDataDir: resolve(options.profile) } : {}),
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: [
      `--load-extension=${dir}`,
      ...FLAGS,
      ...networkFlags(options),
      ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
    ],
  });
  const extension = await loadedExtension(browser, dir);
  /** Kept open: it takes longer to open than to do all else. */
  let settings: Page | undefined;
  const onExtensionsPage = async (call: string, ...args: readonly unknown[]): Promise<void> => {
    if (!settings || settings.isClosed()) {
      settings = await browser.newPage();
      await settings.goto('chrome://extensions');
    }
    await settings.evaluate(
      `chrome.developerPrivate.${call}(${args.map((arg) => JSON.stringify(arg)).join()})`,
    );
  };
  let isWithheld = false;
  const configure = (change: object): Promise<void> =>
    onExtensionsPage('updateExtensionConfiguration', { extensionId: extension.id, ...change });
  const preapproveSites = (): Promise<void> => onExtensionsPage('addHostPermission', extension.id, '*://*/*');
  const base = `chrome-extension://${extension.id}/`;
  const driver: BrowserDriver = {
    kind: 'chromium',
    browser,
    extensionBase: base,
    async goToExtension(page, url) {
      await page.goto(url);
    },
    preapproveSites,
    withdrawApproval: () => onExtensionsPage('removeHostPermission', extension.id, '*://*/*'),
    async grantAccess(origins, evaluate) {
      await evaluate(`browser.permissions.request({ origins: ${JSON.stringify(origins)} })`);
    },
    async dropAccess(evaluate) {
      if (isWithheld) await driver.withhold(false);
      await evaluate(
        `browser.permissions.getAll().then(({ origins }) => origins.length > 0 && browser.permissions.remove({ origins }))`,
      );
    },
    async withhold(withheld) {
      isWithheld = withheld;
      await configure({ hostAccess: withheld ? 'ON_CLICK' : 'ON_ALL_SITES' });
      // What was approved before is forgotten with it.
      if (!withheld) await preapproveSites();
    },
    async killWorker() {
      const tab = (await browser.pages()).find((page) => page.url().startsWith(base));
      if (!tab) throw new Error('no page of the extension is open');
      const session = await tab.createCDPSession();
      let isGone = false;
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        isGone ||= versions.some(
          ({ scriptURL, status, runningStatus }) =>
            scriptURL.startsWith(base) && status !== 'redundant' && runningStatus === 'stopped',
        );
      });
      await session.send('ServiceWorker.enable');
      // Again and again, as one that is about to start does not hear of it.
      await waitUntil(
        async () => {
          await session.send('ServiceWorker.stopAllWorkers');
          return isGone;
        },
        { what: 'the worker to be gone' },
      );
      await session.detach();
    },
    async update(evaluate) {
      // Without it a reload by its own hand leaves an unpacked extension disabled.
      await onExtensionsPage('updateProfileConfiguration', { inDeveloperMode: true });
      await evaluate('void (globalThis.isOld = true, setTimeout(() => browser.runtime.reload(), 0))');
      const isAnother = '!globalThis.isOld && Boolean(browser.runtime.id)';
      await waitUntil(() => evaluate(isAnother).then(Boolean, () => false), {
        what: 'the extension to be there again',
      });
    },
    async runCommand(command) {
      const worker = await (
        await browser.waitForTarget((target) => target.type() === 'service_worker')
      ).worker();
      const tab = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab)`;
      await worker?.evaluate(
        `${tab}.then((tab) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`,
      );
    },
    showAsPrinted: (page) => page.emulateMediaType('print'),
    async crash(page) {
      const session = await page.createCDPSession();
      void session.send('Page.crash').catch(() => {}); // nobody is left to answer
    },
    async openPopup(page): Promise<PopupView> {
      await page.bringToFront();
      const before = new Set(browser.targets());
      await extension.triggerAction(page);
      // A tab may show popup.html too: the popup is the one that was not there before.
      const target = await browser.waitForTarget(
        (candidate) => candidate.url().endsWith('/popup.html') && !before.has(candidate),
        { timeout: 10_000 },
      );
      const popup = await target.asPage();
      await waitUntil(() => popup.evaluate(`document.readyState === 'complete'`).then(Boolean), {
        what: 'the popup',
      });
      return {
        evaluate: (expression) => popup.evaluate(expression),
        async screenshot() {
          // Without a window popups have one size; with one, they have that of their content, up to this height.
          const { width, height } = (await popup.evaluate(
            `(({ width, height }) => ({ width, height: Math.min(height, 600) }))(document.querySelector('.popup').getBoundingClientRect())`,
          )) as { readonly width: number; readonly height: number };
          return popup.screenshot({ clip: { x: 0, y: 0, width, height } });
        },
        // A popup closes by itself when the focus leaves it.
        close: () => popup.close().catch(() => {}),
      };
    },
  };
  return driver;
}

/**
 * `--load-extension` comes first because what it loads keeps its granted sites over a restart;
 * what the protocol installs does not. Branded Chrome ignores the flag since 137: install there.
 */
async function loadedExtension(browser: Browser, dir: string): Promise<Extension> {
  const find = async () => [...(await browser.extensions()).values()].find(({ path }) => path === dir);
  const found = await waitUntil(find, { what: `the extension in ${dir}`, timeoutMs: 5_000 }).catch(
    () => undefined,
  );
  if (found) return found;
  const installed = (await browser.extensions()).get(await browser.installExtension(dir));
  if (!installed) throw new Error(`Chromium did not load ${dir}`);
  return installed;
}

function networkFlags({ loopbackHosts = [], online = false, proxyPort }: LaunchOptions): string[] {
  if (proxyPort !== undefined) return [`--proxy-server=http://127.0.0.1:${proxyPort}`];
  const rules = loopbackHosts.map((host) => `MAP ${host} 127.0.0.1`);
  if (!online) rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost');
  return rules.length > 0 ? [`--host-resolver-rules=${rules.join(', ')}`] : [];
}
