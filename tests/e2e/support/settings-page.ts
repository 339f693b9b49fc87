import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BrowserUnderTest } from './browser-under-test.ts';

/** A page of the extension in which the module that keeps settings is at hand, as `settings`. */
export interface SettingsPage {
  readonly page: Page;
  /** The value of an expression over `settings`; it must be what JSON can carry. */
  ask(expression: string): Promise<unknown>;
}

let bundled: Promise<string> | undefined;

/** Opens such a page: it calls the very functions that the popup, the options page and the worker call. */
export async function openSettingsPage(browser: BrowserUnderTest): Promise<SettingsPage> {
  const page = await browser.openExtensionPage('manifest.json', 'html');
  await page.evaluate(`${await (bundled ??= bundle())}; globalThis.settings = settings; void 0`);
  return {
    page,
    async ask(expression) {
      const text = await page.evaluate(`(async () => JSON.stringify(await (${expression})))()`);
      return text === undefined ? undefined : (JSON.parse(String(text)) as unknown);
    },
  };
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'lib/extension/settings.ts', formats: ['iife'], name: 'settings' },
    },
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error('Vite built nothing');
  return built.output[0].code;
}
