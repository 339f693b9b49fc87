import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type BrowserUnderTest } from '../e2e/support/launch-browser.ts';
import { LIVING_PAGES } from './living/index.ts';
import { findPixelChange } from './support/compare-pictures.ts';
import { LEDGER_HOST, serveLiving, type LivingServer } from './support/serve-living.ts';
import { compareTraces } from './support/trace.ts';
import { walkLife } from './support/walk-life.ts';

let server: LivingServer;
beforeAll(async () => {
  server = await serveLiving();
});
afterAll(() => server?.close());

describe.each(['chromium', 'firefox'] as const)('in %s, a page', (kind) => {
  let alone: BrowserUnderTest;
  let ours: BrowserUnderTest;

  beforeAll(async () => {
    const options = { kind, loopbackHosts: [LEDGER_HOST] };
    [alone, ours] = await Promise.all([launchBrowser(options), launchBrowser(options)]);
    await ours.grantAllSites();
    await ours.evaluateInExtension(`browser.storage.local.set({ density: 'all' })`);
  });
  afterAll(() => Promise.all([alone?.close(), ours?.close()]));

  it.for(LIVING_PAGES)('$name: is marked all its life, and lives as it would without us', async (living) => {
    const url = server.urlOf(living.name);
    const [without, withUs] = await Promise.all([
      walkLife(alone, { living, url, isRead: false }),
      walkLife(ours, { living, url, isRead: true }),
    ]);
    for (const [at, moment] of withUs.entries()) {
      const before = without[at]!; // one for each stage, as here
      const change = findPixelChange(before.picture, moment.picture, moment.boxes);
      const paint = findPixelChange(before.picture, moment.picture, []);
      expect(moment.marks, `marks once ${moment.stage}`).toEqual(living.life[at]?.marks);
      expect(compareTraces(before.trace, moment.trace), `the page once ${moment.stage}`).toEqual([]);
      expect(moment.shift, `layout shift once ${moment.stage}`).toBe(0);
      expect(moment.said, `console once ${moment.stage}`).toEqual(before.said);
      expect(change, `the picture once ${moment.stage}`).toBeUndefined();
      if (moment.isInView) expect(paint, `marks once ${moment.stage}`).toBeDefined();
    }
  });
});
