import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';
import { READY, type Camera } from './chromium-camera.ts';
import type { Look } from './looks.ts';

/** Prefers a scheme, and overrides colours, by preferences alone: BiDi has no command for them. */
function prefsFor({ scheme, forcedColors }: Look): Record<string, unknown> {
  return {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'browser.display.document_color_use': forcedColors ? 2 : 1,
    'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
  };
}

/** Starts Firefox as a camera; it restarts where a look needs other preferences. */
export function startFirefox(): Camera {
  let browser: Browser | undefined;
  let running = '';

  async function browserFor(look: Look): Promise<Browser> {
    const prefs = prefsFor(look);
    if (browser && running === JSON.stringify(prefs)) return browser;
    await browser?.close();
    running = JSON.stringify(prefs);
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox'),
      timeout: 60_000,
      extraPrefsFirefox: prefs,
    });
    return browser;
  }

  return {
    browser: 'firefox',
    async take(url, look) {
      const [page] = await (await browserFor(look)).pages();
      if (!page) throw new Error('Firefox began without a window');
      await page.setViewport({ width: look.width, height: look.height, deviceScaleFactor: look.scale });
      await page.goto(url);
      await page.waitForSelector(READY);
      return page.screenshot({ fullPage: look.scale === 1 });
    },
    async close() {
      await browser?.close();
    },
  };
}
