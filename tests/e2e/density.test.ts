import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_URL } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest, type PopupView } from './support/launch-browser.ts';
import { openCard, untilHost, untilMarks } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

/** Three sections; the first names one company twice. */
const REPEATING = ARTICLE.replace('named none.', 'named none. OpenAI waits.');
const MARKS = { all: 7, section: 6, article: 3 } as const;

async function choose(popup: PopupView, density: keyof typeof MARKS): Promise<void> {
  const radio = `document.querySelector('.radio-row input[value=${density}]')`;
  await waitUntil(() => popup.evaluate(`${radio} !== null`).then(Boolean), { what: 'the choice of density' });
  await popup.evaluate(`${radio}.click()`);
}

describe.each(['chromium', 'firefox'] as const)('the density in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());

  it('changes the marks of every open page without a reload, and is kept for later ones', async () => {
    const first = await browser.openArticle(ARTICLE_URL, REPEATING);
    const second = await browser.openArticle(`${ARTICLE_URL}?page=2`, REPEATING);
    for (const page of [first, second]) await untilMarks(page, MARKS.section);

    let popup = await browser.openPopup(first);
    for (const density of ['all', 'article'] as const) {
      await choose(popup, density);
      for (const page of [first, second]) await untilMarks(page, MARKS[density]);
    }
    await popup.close();
    const later = await browser.openArticle(`${ARTICLE_URL}?page=3`, REPEATING);
    await untilMarks(later, MARKS.article);
    popup = await browser.openPopup(later);
    await choose(popup, 'section');
    for (const page of [first, second, later]) await untilMarks(page, MARKS.section);
    expect(await browser.evaluateInExtension('browser.storage.local.get(null)')).toEqual({});
    await popup.close();
    for (const page of [first, second, later]) await page.close();
  });

  it('falls back to its default where what is stored makes no sense', async () => {
    await browser.evaluateInExtension(`browser.storage.local.set({ density: ['all'] })`);
    const page = await browser.openArticle(ARTICLE_URL, REPEATING);
    await untilMarks(page, MARKS.section);
    await browser.evaluateInExtension(`browser.storage.local.remove('density')`);
    await page.close();
  });

  it('leaves every mention in the report, and its card to be opened', async () => {
    const page = await browser.openArticle(ARTICLE_URL, REPEATING);
    await untilMarks(page, MARKS.section);
    const { mentions } = await browser.sendToPage(page, 'describe-page');
    const again = mentions.findIndex(({ place, marked }) => place === 'article' && !marked);
    expect(mentions[again]).toMatchObject({ entity: 'openai', after: ' waits.' });
    expect(await openCard(browser, page, again)).toMatchObject({ entity: 'openai' });
    await untilHost(page, true);
    await page.close();
  });
});
