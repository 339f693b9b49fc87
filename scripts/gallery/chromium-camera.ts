import { chromium, type Page } from 'playwright';
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
  let page: Page | undefined;
  let shown: Look | undefined;

  /** One window for all scenes of a look: to open one takes longer than to take a picture. */
  async function pageFor(look: Look): Promise<Page> {
    if (page && shown === look) return page;
    await page?.close();
    shown = look;
    page = await browser.newPage({
      viewport: { width: look.width, height: look.height },
      deviceScaleFactor: look.scale,
      colorScheme: look.scheme,
      forcedColors: look.forcedColors ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    return page;
  }

  return {
    browser: 'chromium',
    async take(url, look) {
      const window = await pageFor(look);
      await window.goto(url);
      await window.waitForSelector(READY);
      return window.screenshot({ fullPage: look.scale === 1 });
    },
    close: () => browser.close(),
  };
}
