import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { countMarks, untilMarks } from './support/look.ts';
import { pressSwitch } from './support/press-switch.ts';
import { waitUntil } from './support/wait-until.ts';

const MARKS = ARTICLE_MENTIONS.length;
const OTHER_URL = 'https://other.newsgloss.example/2026/11/20/racks.html';

describe.each(['chromium', 'firefox'] as const)('the switches in %s', (kind) => {
  let profile: string;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'newsgloss-'));
    browser = await launchBrowser({ kind, profile });
    await browser.grantAllSites();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(profile, { recursive: true, force: true });
  });

  it('take a site off in all its tabs without a reload, over a restart, and on again', async () => {
    const first = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const second = await browser.openArticle(`${ARTICLE_URL}?page=2`, ARTICLE);
    const elsewhere = await browser.openArticle(OTHER_URL, ARTICLE);
    for (const page of [first, second, elsewhere]) await untilMarks(page, MARKS);

    const popup = await browser.openPopup(first);
    await pressSwitch(popup, 'site');
    await untilMarks(first, 0);
    await untilMarks(second, 0);
    expect(await countMarks(elsewhere)).toBe(MARKS);
    await popup.close();

    browser = await browser.restart();
    if (kind === 'firefox') await browser.grantAllSites(); // a temporary add-on loses its grants with its session
    const control = await browser.openArticle(OTHER_URL, ARTICLE);
    await untilMarks(control, MARKS);
    const later = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const again = await browser.openPopup(later);
    await waitUntil(
      () =>
        again
          .evaluate(`document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'false'`)
          .then(Boolean),
      { what: 'the switch to be off after a restart' },
    );
    expect(await countMarks(later)).toBe(0);
    await pressSwitch(again, 'site');
    await untilMarks(later, MARKS);
    // The gate decides again: nothing is kept of a site that is as it was.
    expect(await browser.evaluateInExtension('browser.storage.local.get(null)')).toEqual({});
    await again.close();
  });

  it('pause all sites, and end the pause', async () => {
    const page = await browser.openArticle(OTHER_URL, ARTICLE);
    await untilMarks(page, MARKS);
    const popup = await browser.openPopup(page);
    await pressSwitch(popup, 'pause');
    await untilMarks(page, 0);
    // A pause hides the switch of the site, as it would do nothing.
    const only = `[...document.querySelectorAll('[role=switch]')].filter((_, at, all) => all.length === 1)`;
    await waitUntil(() => popup.evaluate(`${only}.length === 1`).then(Boolean), {
      what: 'the switch of the site to go',
    });
    await popup.evaluate(`${only}[0].click()`);
    await untilMarks(page, MARKS);
    await popup.close();
  });
});
