import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULTS } from './faults/index.ts';
import { keepExtensionErrors, readExtensionErrors } from './support/extension-errors.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { SITE_HOSTS, startLoopbackSite, type LoopbackSite } from './support/loopback-site.ts';

// `npm run faults` causes each of them as often as docs/reliability.md tells.
describe.each(['chromium', 'firefox'] as const)('in %s, nothing is lost by a', (kind) => {
  let site: LoopbackSite;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    site = await startLoopbackSite();
    browser = await launchBrowser({ kind, loopbackHosts: SITE_HOSTS });
    await browser.grantAllSites();
    await keepExtensionErrors(browser);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it.each(FAULTS.filter(({ kinds, times }) => times.short > 0 && kinds.includes(kind)))(
    '$name',
    async ({ cause, times }) => {
      const { problems } = await cause({ browser, site }, times.short);
      expect(problems).toEqual([]);
      expect(await readExtensionErrors(browser)).toEqual([]);
    },
  );
});
