import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { joinRecords } from '../../lib/data/dataset.ts';
import { writeReport } from '../../scripts/data/report/write-report.ts';
import { lookForBrowser } from '../../scripts/find-browser.mjs';
import { QUIET_FLAGS } from '../../scripts/quiet-chromium.ts';
import { claim, entity, publisher, source, TODAY } from '../data/small-records.ts';

const executablePath = lookForBrowser('chromium');
const page = () =>
  writeReport({
    today: TODAY,
    dataset: joinRecords({
      entities: [entity('acme', 'Acme'), entity('zeta', 'Zeta')],
      claims: [
        claim('a-anvils', { text: 'Acme makes anvils in Orléans.' }),
        claim('b-mill', { topic: 'legal', text: 'Acme sued over a mill.', supersedes: 'c-old-mill' }),
        claim('c-old-mill', { topic: 'legal', text: 'Acme may sue.', reviewBy: '2025-12-31' }),
        claim('d-pair', { entities: ['acme', 'zeta'], text: 'Acme and Zeta </script> trade.' }),
      ],
      sources: [source('release')],
      publishers: [publisher('acme', 'primary')],
    }),
  });

// The page as a person opens it: from the disk, under its own policy.
describe.skipIf(executablePath === undefined)('the filters of the report', { timeout: 60_000 }, () => {
  let folder = '';
  let url = '';
  let browser: Browser;
  let tab: Page;
  let errors: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-report-'));
    url = pathToFileURL(join(folder, 'report.html')).href;
    writeFileSync(join(folder, 'report.html'), page());
    browser = await chromium.launch({ executablePath: executablePath!, args: [...QUIET_FLAGS] }); // else skipped
    tab = await browser.newPage();
    tab.on('console', (message) => errors.push(message.text()));
    tab.on('pageerror', (error) => errors.push(error.message));
  }, 60_000);

  beforeEach(async () => {
    errors = [];
    await tab.goto('about:blank');
    await tab.goto(url);
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const shown = () =>
    tab.locator('article.claim:visible').evaluateAll((claims) => claims.map(({ id }) => id).toSorted());
  const check = (label: RegExp) => tab.getByRole('checkbox', { name: label }).check();
  const search = (text: string) => tab.getByRole('searchbox').fill(text);
  const status = () => tab.getByRole('status').textContent();

  it('shows all claims, and no error', async () => {
    expect(await shown()).toEqual(['a-anvils', 'b-mill', 'c-old-mill', 'd-pair']);
    expect(await status()).toBe('All 4 claims');
    expect(errors).toEqual([]);
  });

  it('widens within a group, and narrows from group to group', async () => {
    await check(/^Acme 3/);
    expect(await shown()).toEqual(['a-anvils', 'b-mill', 'c-old-mill']);
    await check(/^Acme and Zeta/);
    expect(await shown()).toHaveLength(4);
    await check(/^legal/);
    expect(await shown()).toEqual(['b-mill', 'c-old-mill']);
    expect(await status()).toBe('2 of 4 claims');
    await check(/^overdue 1/);
    expect(await shown()).toEqual(['c-old-mill']);
  });

  it('counts beside each box what it would show next to the other groups', async () => {
    await check(/^legal 2/);
    await expect.poll(() => tab.getByRole('checkbox', { name: /^finance 2/ }).count()).toBe(1);
    expect(await tab.getByRole('checkbox', { name: /^Acme and Zeta 0/ }).count()).toBe(1);
  });

  it.each([
    ['ANVILS orleans', ['a-anvils']],
    ['c-old-mill', ['b-mill', 'c-old-mill']], // its id stands in its successor, too
    ['</script>', ['d-pair']],
    ['nowhere', []],
  ])('finds %j in all that a claim shows', async (words, found) => {
    await search(words);
    expect(await shown()).toEqual(found);
    expect(await tab.getByText('No claim matches').isVisible()).toBe(found.length === 0);
  });

  it('hides the heading of a company without a claim to show', async () => {
    await check(/^Acme and Zeta/);
    expect(await tab.locator('h2:visible').count()).toBe(1);
  });

  it('clears all filters at once', async () => {
    await search('anvils');
    await check(/^finance/);
    await tab.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await expect.poll(status).toBe('All 4 claims');
  });

  it('follows a link to a claim that the filters hide', async () => {
    await search('sued');
    expect(await shown()).toEqual(['b-mill']);
    await tab.getByRole('link', { name: 'c-old-mill' }).click();
    await expect.poll(shown).toContain('c-old-mill');
  });

  it('reads without its script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(url);
    expect(await still.locator('article.claim:visible').count()).toBe(4);
    expect(await still.getByRole('search').count()).toBe(0);
    await context.close();
  });

  it.each(['light', 'dark'] as const)('is accessible in %s, on a narrow screen too', async (colorScheme) => {
    const viewport = { width: 360, height: 800 };
    const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport });
    const narrow = await context.newPage();
    await narrow.goto(url);
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await narrow.evaluate(axe);
    const violations = await narrow.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
    );
    expect(violations).toEqual([]);
    expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await context.close();
  });
});
