import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepExtensionErrors, readExtensionErrors } from '../e2e/support/extension-errors.ts';
import { launchBrowser, type BrowserUnderTest } from '../e2e/support/launch-browser.ts';
import { ROWS } from './hostile/hostile-page.ts';
import { HOSTILE_PAGES } from './hostile/index.ts';
import { checkHostile, type HostileCheck } from './support/check-hostile.ts';

/** The first page of each row: `npm run hostile` visits them all. */
const PAGES = ROWS.map((row) => HOSTILE_PAGES.find((page) => page.row === row)!);

it('there are five hostile pages for each row of the table of threats, and a hundred in all', () => {
  const counts = ROWS.map((row) => HOSTILE_PAGES.filter((page) => page.row === row).length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
  expect(HOSTILE_PAGES.length).toBeGreaterThanOrEqual(100);
});

describe.each(['chromium', 'firefox'] as const)('in %s, a page with', (kind) => {
  let browser: BrowserUnderTest;
  const checks: HostileCheck[] = [];

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await keepExtensionErrors(browser);
    for await (const check of checkHostile(browser, PAGES)) checks.push(check);
  });
  afterAll(() => browser?.close());

  it.each(PAGES.map(({ row, name }, at) => ({ row, name, at })))(
    '$row: $name has a right card or none, and is what it is without us',
    ({ at }) => {
      expect(checks[at]?.faultAlone).toBeUndefined();
      expect(checks[at]?.problems).toEqual([]);
    },
  );

  it('nothing at all to make the extension throw', async () => {
    expect(await readExtensionErrors(browser)).toEqual([]);
  });
});
