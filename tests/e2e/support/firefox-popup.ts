import type { Browser } from 'puppeteer-core';
import type { PopupView } from './browser-under-test.ts';
import { runInChromeScope } from './firefox-chrome-scope.ts';

/** The `<browser>` of the open popup, or nothing. */
const FIND_POPUP = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = window.document.querySelector('browser.webextension-popup-browser');`;

/** Two popups are not opened one upon the other; so this waits until the one is gone. */
const CLOSE_POPUP = `
  const openPopup = () => window.document.querySelector('browser.webextension-popup-browser');
  for (let tries = 0; openPopup() && tries < 400; tries += 1) {
    openPopup().closest('panel').hidePopup();
    await new Promise((done) => window.setTimeout(done, 25));
  }`;

/** Clicks the icon over the tab in front. WebDriver does not list popups, so all goes through Firefox's own window. */
export async function openFirefoxPopup(browser: Browser, extensionId: string): Promise<PopupView> {
  await runInChromeScope(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    ${CLOSE_POPUP}
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
    const ready = () => {
      const popup = window.document.querySelector('browser.webextension-popup-browser');
      return popup?.currentURI.spec.endsWith('/popup.html') && popup.getBoundingClientRect().height > 0;
    };
    for (let tries = 0; !ready(); tries += 1) {
      if (tries > 400) throw new Error('the popup did not open');
      await new Promise((done) => window.setTimeout(done, 25));
    }`,
  );
  return {
    evaluate: (expression) => evaluateInPopup(browser, expression),
    async screenshot() {
      const url = await runInChromeScope(browser, SNAPSHOT);
      return Buffer.from(String(url).replace(/^data:image\/png;base64,/, ''), 'base64');
    },
    async close() {
      await runInChromeScope(
        browser,
        `const window = Services.wm.getMostRecentWindow('navigator:browser'); ${CLOSE_POPUP}`,
      );
    },
  };
}

const SNAPSHOT = `${FIND_POPUP}
  const { width, height } = popup.getBoundingClientRect();
  const bitmap = await popup.browsingContext.currentWindowGlobal
    .drawSnapshot(new window.DOMRect(0, 0, width, height), 1, 'white');
  const canvas = window.document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');`;

/**
 * A sandbox over the popup's window: its content policy would refuse a plain `eval`. What it does counts
 * as the reader's doing, as with Puppeteer in Chromium.
 */
async function evaluateInPopup(browser: Browser, expression: string): Promise<unknown> {
  const frameScript = `(async () => {
    const input = content.windowUtils.setHandlingUserInput(true);
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    try {
      const code = '(async () => JSON.stringify(await (' + ${JSON.stringify(expression)} + ')))()';
      const value = Cu.evalInSandbox(code, sandbox);
      input.destruct();
      sendAsyncMessage('newsgloss:value', { value: await value });
    } catch (error) {
      sendAsyncMessage('newsgloss:value', { error: String(error) });
    }
  })()`;
  const answer = (await runInChromeScope(
    browser,
    `${FIND_POPUP}
    if (!popup) throw new Error('no popup is open');
    return await new Promise((done) => {
      popup.messageManager.addMessageListener('newsgloss:value', function listen({ data }) {
        popup.messageManager.removeMessageListener('newsgloss:value', listen);
        done(data);
      });
      popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
    });`,
  )) as { readonly value?: string; readonly error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value === undefined ? undefined : JSON.parse(answer.value);
}
