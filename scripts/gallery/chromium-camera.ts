import { chromium } from 'playwright';
import { findBrowser } from '../find-browser.mjs';
import { QUIET_FLAGS } from '../quiet-chromium.ts';
import type { Look } from './looks.ts';

/** Takes pictures of pages of ours. */
export interface Camera {
  readonly browser: string;
  /** A PNG of the page at `url`, once it says that it is ready. */
  take(url: string, look: Look): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What a page of the gallery does when all is drawn. */
export const READY = 'body[data-ready]';

/** Starts Chromium as a camera. */
export async function startChromium(): Promise<Camera> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: [...QUIET_FLAGS],
  });
  return {
    browser: 'chromium',
    async take(url, { scheme, forcedColors, width, height, scale }) {
      const page = await browser.newPage({
        viewport: { width, height },
        deviceScaleFactor: scale,
        colorScheme: scheme,
        forcedColors: forcedColors ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      await page.goto(url);
      await page.waitForSelector(READY);
      const png = await page.screenshot({ fullPage: scale === 1 });
      await page.close();
      return png;
    },
    close: () => browser.close(),
  };
}
