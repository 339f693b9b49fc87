import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type BrowserUnderTest } from '../e2e/support/launch-browser.ts';
import { untilMarks } from '../e2e/support/look.ts';
import { findPixelChange } from './support/compare-pictures.ts';
import { LEDGER_HOST, serveLiving, type LivingServer } from './support/serve-living.ts';
import { takePicture } from './support/take-picture.ts';
import { untilShown } from '../e2e/support/look.ts';

describe('a page on paper', () => {
  let server: LivingServer;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    server = await serveLiving();
    browser = await launchBrowser({ kind: 'chromium', loopbackHosts: [LEDGER_HOST] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('shows no marks', async () => {
    const page = await browser.browser.newPage();
    await page.goto(server.urlOf('live-blog'));
    await untilShown(page);
    const [screen, paper] = [await takePicture(page, 'chromium'), await printed()];
    // Newsgloss comes to open tabs once it may.
    await browser.grantAllSites();
    await page.bringToFront();
    await untilMarks(page, 1);
    expect(findPixelChange(screen, await takePicture(page, 'chromium'), [])).toBeDefined();
    expect(findPixelChange(paper, await printed(), [])).toBeUndefined();

    async function printed(): Promise<Uint8Array> {
      await page.emulateMediaType('print');
      await untilShown(page);
      const picture = await takePicture(page, 'chromium');
      await page.emulateMediaType('screen');
      await untilShown(page);
      return picture;
    }
  });
});
