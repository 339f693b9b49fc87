import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../e2e/support/launch-browser.ts';

/** A PNG of the viewport. */
export function takePicture(page: Page, kind: BrowserKind): Promise<Uint8Array> {
  // Chromium would make its window as large as the page for a moment, which the page sees.
  return page.screenshot(kind === 'chromium' ? { optimizeForSpeed: true, captureBeyondViewport: false } : {});
}
