import type { BrowserUnderTest } from './browser-under-test.ts';
import { runInChromeScope } from './firefox-chrome-scope.ts';

/** Has the browser keep what it has against the extension, for `readExtensionErrors`. */
export async function keepExtensionErrors({ browser, extensionBase, kind }: BrowserUnderTest): Promise<void> {
  if (kind === 'firefox') return; // it does by itself
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const extensionId = new URL(extensionBase).hostname;
  await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    .then(() => chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, errorCollection: true })}))`);
  await page.close();
}

/** The errors that the browser noted of the extension: of its worker, its pages, and its scripts in any page. */
export async function readExtensionErrors({
  browser,
  extensionBase,
  kind,
}: BrowserUnderTest): Promise<readonly string[]> {
  if (kind === 'firefox') return readInFirefox(browser, extensionBase);
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const id = JSON.stringify(new URL(extensionBase).hostname);
  const errors = await page.evaluate(
    `chrome.developerPrivate.getExtensionInfo(${id}).then(({ manifestErrors, runtimeErrors }) =>
      [...manifestErrors, ...runtimeErrors].map(({ message, source }) => message + ' (' + source + ')'))`,
  );
  await page.close();
  return errors as string[];
}

async function readInFirefox(
  browser: BrowserUnderTest['browser'],
  extensionBase: string,
): Promise<readonly string[]> {
  return (await runInChromeScope(
    browser,
    `return Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
      // What was under way when its page went: nobody is there to hear of it.
      .filter(({ errorMessage }) => !/^Promise (rejected|resolved) (after context unloaded|while context is inactive)/.test(errorMessage))
      .filter(({ sourceName }) => sourceName.startsWith(${JSON.stringify(extensionBase)}))
      .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName + ':' + lineNumber + ')');`,
  )) as string[];
}
