import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type BrowserUnderTest } from '../e2e/support/launch-browser.ts';
import { waitUntil } from '../e2e/support/wait-until.ts';
import { readMarkedTexts } from './support/marked-texts.ts';
import { LEDGER_HOST, serveLiving, type LivingServer } from './support/serve-living.ts';
import { putOnScale } from './support/weigh.ts';

const SECONDS = 10;

/** The part of the storm's time in which the main thread may be at work for us. */
const SHARE = 0.25;

describe('a storm of changes', () => {
  let server: LivingServer;
  let alone: BrowserUnderTest;
  let ours: BrowserUnderTest;

  beforeAll(async () => {
    server = await serveLiving();
    const options = { kind: 'chromium', loopbackHosts: [LEDGER_HOST] } as const;
    [alone, ours] = await Promise.all([launchBrowser(options), launchBrowser(options)]);
    await ours.grantAllSites();
    await ours.evaluateInExtension(`browser.storage.local.set({ density: 'all' })`);
  });
  afterAll(async () => {
    await Promise.all([alone?.close(), ours?.close()]);
    server?.close();
  });

  /** The seconds of work that a storm costs in a browser. */
  async function weather(browser: BrowserUnderTest, untilReady: (page: Page) => Promise<unknown>) {
    const page = await browser.browser.newPage();
    await page.goto(server.urlOf('storm'));
    await untilReady(page);
    const scale = await putOnScale(page);
    const before = await scale.work();
    const text = String(await page.evaluate(`storm(${SECONDS})`));
    const after = await scale.work();
    return { page, text, workSeconds: after - before };
  }

  it('is sat out: little work while it blows, and the right marks after it', async () => {
    const control = await weather(alone, async () => {});
    const read = await weather(ours, (page) =>
      waitUntil(async () => (await readMarkedTexts(page)).length === 1, { what: 'the mark of the page' }),
    );
    expect(read.text).toBe(control.text);
    const names = [...(read.text.match(/OpenAI|Foxconn|Broadcom/g) ?? []), 'OpenAI'].toSorted();
    await waitUntil(
      async () => {
        const marked = await readMarkedTexts(read.page);
        return JSON.stringify(marked.map(({ text }) => text ?? '').toSorted()) === JSON.stringify(names);
      },
      { what: `the marks ${names}`, timeoutMs: 20_000 },
    );
    expect((read.workSeconds - control.workSeconds) / SECONDS).toBeLessThan(SHARE);
  });
});
