import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_URL } from './support/article.ts';
import { pressInCard } from './support/ask-card.ts';
import { openBriefBeside, type BriefView } from './support/brief-view.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { openCard, untilHost } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

const OTHER = ARTICLE.replaceAll('Racks for a gigawatt', 'Sums for a quarter').replace(
  'In the end OpenAI decides.',
  'Broadcom had revenue of 29.6 billion dollars in the quarter.',
);

/** Asks again and again: a page in a tab behind others is given no frames to wait for. */
async function untilState(brief: Page, state: string): Promise<void> {
  await waitUntil(
    () => brief.evaluate(`document.querySelector('[data-state=${state}]') !== null`).then(Boolean),
    { what: `the brief to be ${state}` },
  );
}

describe.each(['chromium', 'firefox'] as const)('the brief in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());

  it('opens from the foot of a card', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await openCard(browser, page, 0);
    await page.bringToFront();
    await pressInCard(browser, page, 'Article brief');
    // Firefox takes no press on a page for one of its sidebar.
    const type = kind === 'firefox' ? 'TAB' : 'SIDE_PANEL';
    await waitUntil(
      () =>
        browser.evaluateInExtension<[], boolean>(
          `browser.runtime.getContexts({ contextTypes: ['${type}'] })
            .then((all) => all.some(({ documentUrl }) => documentUrl.includes('/sidepanel.html')))`,
        ),
      { what: 'the brief' },
    );
    await page.close();
  });

  it('stands beside the article, follows the tab, and jumps to a mention', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const brief: BriefView = await openBriefBeside(browser, page);
    await brief.untilState('brief', /Racks for a gigawatt[^]*OpenAI\s+3 mentions/);
    expect(await brief.ask(`document.querySelectorAll('.brief-pairs [data-claim]').length`)).toBeGreaterThan(
      2,
    );
    expect(
      await brief.ask(`[...document.querySelectorAll('.brief .reference')]
        .every((link) => document.querySelector(link.getAttribute('href'))?.querySelector('a[href^="https://"]'))`),
    ).toBe(true);

    const other = await browser.openArticle(`${ARTICLE_URL}?other`, OTHER);
    await brief.untilState('brief', /Sums for a quarter[^]*29\.591 billion USD, revenue/);
    await other.goto('about:blank');
    await brief.untilState('page', /browser|text/);
    await other.close();
    await brief.untilState('brief', /Racks for a gigawatt/);

    await brief.ask(`[...document.querySelectorAll('[data-entity=openai] .mention')].at(-1).click()`);
    await untilHost(page, true);
    expect(await page.evaluate('scrollY')).toBeGreaterThan(500);
    await page.close();
  });

  it('says so where its tab is closed', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const id = await browser.tabIdOf(page);
    const brief = await browser.openExtensionPage(`sidepanel.html?tab=${id}`, '[data-state=brief]');
    await page.close();
    await untilState(brief, 'closed');
    expect(await brief.evaluate('document.body.innerText')).toMatch(/closed/);
    await brief.close();
  });

  it('says so where its page has crashed', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const id = await browser.tabIdOf(page);
    const brief = await browser.openExtensionPage(`sidepanel.html?tab=${id}`, '[data-state=brief]');
    await browser.crash(page);
    await untilState(brief, 'silent');
    expect(await brief.evaluate('document.body.innerText')).toMatch(/does not answer/);
    await browser.evaluateInExtension(`browser.tabs.remove(${id})`);
    await untilState(brief, 'closed');
    await brief.close();
  });
});
