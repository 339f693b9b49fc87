import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type BrowserUnderTest } from '../e2e/support/launch-browser.ts';
import { openFeed } from './support/endless-scroll.ts';
import { LEDGER_HOST, serveLiving, type LivingServer } from './support/serve-living.ts';

/** Until caches are full and code is compiled. */
const WARM_UP = 80;
const BATCHES = 80;

/** In half an hour of a batch a second, 50 kB a minute; what else a heap of some MB does goes on top. */
const KB_A_BATCH = 50 / 60;
const BREATH_KB = 100;

describe('an infinite feed, read on and on', () => {
  let server: LivingServer;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    server = await serveLiving();
    browser = await launchBrowser({ kind: 'chromium', loopbackHosts: [LEDGER_HOST] });
    await browser.grantAllSites();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('is let go of where it is gone: heap, nodes and listeners stay flat', async () => {
    const feed = await openFeed(browser, { url: server.urlOf('infinite-feed'), isRead: true });
    for (let batch = 0; batch < WARM_UP; batch += 1) await feed.readOn();
    const before = await feed.weigh();
    for (let batch = 0; batch < BATCHES; batch += 1) await feed.readOn();
    const after = await feed.weigh();
    // So many nodes has one batch: were one of them held, all around it would be too.
    expect(after.nodes - before.nodes).toBeLessThan(32);
    expect(after.listeners).toBe(before.listeners);
    expect(after.heapKb - before.heapKb).toBeLessThan(KB_A_BATCH * BATCHES + BREATH_KB);
  });
});
