import type { Page } from 'puppeteer-core';
import {
  launchBrowser,
  type BrowserKind,
  type BrowserUnderTest,
} from '../../tests/e2e/support/launch-browser.ts';
import { recordErrors } from '../../tests/e2e/support/page-errors.ts';
import { takeOverRequests, type PageServer } from '../../tests/e2e/support/serve-page.ts';
import { outputOf } from '../build-target.ts';
import { WATCH_PAGE } from './page-watch.ts';

/** A browser with access granted, and one tab in it for page after page. */
export interface ReadingTab {
  readonly browser: BrowserUnderTest;
  readonly page: Page;
  readonly server: PageServer;
  readonly errors: { take(): string[] };
}

/** Starts the browser and prepares its tab. */
export async function openReadingTab(kind: BrowserKind): Promise<ReadingTab> {
  const browser = await launchBrowser({ kind, extensionDir: outputOf(kind) });
  await browser.grantAllSites();
  const page = await browser.browser.newPage();
  await page.evaluateOnNewDocument(WATCH_PAGE);
  // The welcome page may have come up in front: what is behind is not painted.
  await page.bringToFront();
  return { browser, page, server: await takeOverRequests(page), errors: recordErrors(page) };
}
