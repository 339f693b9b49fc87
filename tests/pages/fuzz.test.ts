import { describe, expect, it } from 'vitest';
import { keepExtensionErrors, readExtensionErrors } from '../e2e/support/extension-errors.ts';
import { launchBrowser } from '../e2e/support/launch-browser.ts';
import { checkRandomArticles } from './fuzz/check-random.ts';

// One seed, so that a run is red for what changed alone: `npm run fuzz` explores others.
const SEED = Number(process.env['SEED'] ?? 20_261_129);

describe.each(['chromium', 'firefox'] as const)('random articles in %s', (kind) => {
  it('are read, and left alone', async () => {
    const browser = await launchBrowser({ kind });
    try {
      await browser.grantAllSites();
      await keepExtensionErrors(browser);
      const { articles, marked, plain, problems } = await checkRandomArticles(browser, {
        count: 100,
        seed: SEED,
      });
      expect(problems).toEqual([]);
      expect(articles).toBe(100);
      expect(plain).toBeGreaterThan(articles);
      expect(marked).toBeGreaterThan(plain);
      expect(await readExtensionErrors(browser)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
