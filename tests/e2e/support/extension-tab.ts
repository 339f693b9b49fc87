import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from './browser-under-test.ts';

export type Evaluate = <A extends readonly unknown[], R>(
  code: string | ((...args: A) => R | Promise<R>),
  ...args: A
) => Promise<R>;

/**
 * Opens a tab on the extension's own manifest: a page of the extension that runs none of its code,
 * so that whatever happens there is the test's doing. `permissions.request` works in it too,
 * since Puppeteer's `evaluate` counts as a gesture in Chromium.
 */
export async function openExtensionTab(driver: BrowserDriver): Promise<Evaluate> {
  let tab: Page | undefined;
  const open = async (): Promise<Page> => {
    const page = await driver.browser.newPage();
    await driver.goToExtension(page, `${driver.extensionBase}manifest.json`);
    return page;
  };
  const run = async (expression: string): Promise<unknown> => {
    if (!tab || tab.isClosed()) tab = await open();
    return tab.evaluate(expression);
  };
  tab = await open();
  return async <A extends readonly unknown[], R>(
    code: string | ((...args: A) => R | Promise<R>),
    ...args: A
  ) => {
    const value = typeof code === 'string' ? code : `(${code})(...${JSON.stringify(args)})`;
    const expression = `(async (browser) => JSON.stringify(await (${value})))(globalThis.browser ?? globalThis.chrome)`;
    const text = await run(expression).catch(async (error: unknown) => {
      // Firefox closes it with an update, and does not say so; one that was opened amid an update has no API.
      if (!/no such frame|browser is undefined/i.test(String(error))) throw error;
      tab = undefined;
      return run(expression);
    });
    return (text === undefined ? undefined : JSON.parse(String(text))) as R;
  };
}
