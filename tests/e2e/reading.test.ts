import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import {
  countMarks,
  hasHost,
  middleOf,
  movePointerAway,
  openCard,
  untilHost,
  untilMarks,
} from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

describe.each(['chromium', 'firefox'] as const)('an article in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());

  it('is marked, and the card of a mention tells what is on record, pair facts first', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const report = await browser.sendToPage(page, 'describe-page');
    expect(report.reason).toBe('news');
    const marked = report.mentions.filter((mention) => mention.marked);
    expect(marked.map(({ entity, text }) => `${entity}: ${text}`)).toEqual(ARTICLE_MENTIONS);
    expect(await countMarks(page)).toBe(ARTICLE_MENTIONS.length);
    expect(report.mentions.filter((mention) => !mention.marked).map(({ place }) => place)).toEqual([
      'outside',
    ]);

    const index = report.mentions.findIndex((mention) => mention.marked);
    const card = await openCard(browser, page, index);
    expect(card?.entity).toBe('openai');
    expect(card?.facts).toHaveLength(3);
    expect(card?.facts[0]?.claim).toMatch(/broadcom|foxconn/);
    expect(
      card?.facts.every(
        ({ sources }) => sources.length > 0 && sources.every((url) => url.startsWith('https://')),
      ),
    ).toBe(true);
    expect(card?.text).toContain('OpenAI');
    expect(browser.takeErrors(page)).toEqual([]);
    await page.close();
  });

  it('keeps its DOM, byte for byte, also while a card is open and after', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await untilMarks(page, ARTICLE_MENTIONS.length);
    expect(
      await page.evaluate('[watched.mutations, document.documentElement.outerHTML === watched.html]'),
    ).toEqual([0, true]);
    // A page can neither see nor clear the sheet that is registered.
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    await openCard(browser, page, 1);
    expect(await hasHost(page)).toBe(true);
    await page.keyboard.press('Escape');
    await untilHost(page, false);
    expect(
      await page.evaluate('[watched.mutations, document.documentElement.outerHTML === watched.html]'),
    ).toEqual([0, true]);
    await page.close();
  });

  it('opens a card where the pointer rests, none where it sweeps, and closes it when it leaves', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await untilMarks(page, ARTICLE_MENTIONS.length);
    await browser.sendToPage(page, 'describe-page');
    const from = await middleOf(page, '#first', 'OpenAI');
    const rest = await middleOf(page, '#second', 'Foxconn');
    await page.mouse.move(from.x, from.y);
    await page.mouse.move(from.x + 400, from.y, { steps: 4 });
    await page.mouse.move(rest.x, rest.y);
    await untilHost(page, true);
    expect(await page.evaluate('watched.hosts')).toBe(1);
    expect(await page.evaluate(`CSS.highlights.get('newsgloss-open').size`)).toBe(1);
    await movePointerAway(page);
    await untilHost(page, false);
    await page.close();
  });

  it('lets the pointer go from the name into the card, and keeps the card in the viewport while the page scrolls', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await untilMarks(page, ARTICLE_MENTIONS.length);
    await browser.sendToPage(page, 'describe-page');
    const name = await middleOf(page, '#second', 'Foxconn');
    await page.mouse.move(name.x, name.y);
    await untilHost(page, true);
    await page.mouse.move(name.x, name.y + 60, { steps: 8 });
    const inCard = await page.evaluate(
      (x: number, y: number) => document.elementFromPoint(x, y)?.getAttribute('popover') === 'manual',
      name.x,
      name.y + 60,
    );
    expect(inCard).toBe(true);
    await page.evaluate('scrollBy(0, 120)');
    await waitUntil(async () => (await page.evaluate('scrollY')) === 120, { what: 'the page to scroll' });
    expect(await hasHost(page)).toBe(true);
    await page.close();
  });

  it('opens no card for a mention that the page hides, unless a tool asks for it', async () => {
    const page = await browser.openArticle(
      ARTICLE_URL,
      ARTICLE.replace('<p id="first">', '<p id="first" hidden>'),
    );
    const { mentions } = await browser.sendToPage(page, 'describe-page');
    const index = mentions.findIndex(({ marked }) => marked);
    expect(await browser.sendToPage(page, 'open-card', { index })).toBeUndefined();
    expect(await hasHost(page)).toBe(false);
    expect(await browser.sendToPage(page, 'open-card', { index, evenHidden: true })).toMatchObject({
      entity: 'openai',
    });
    await page.close();
  });

  it('is read by keyboard alone: next mention, Enter, the card, Esc', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await untilMarks(page, ARTICLE_MENTIONS.length);
    await browser.sendToPage(page, 'describe-page');
    const painted = (name: string) => page.evaluate(`CSS.highlights.get('newsgloss-${name}')?.size ?? 0`);
    await browser.runCommand(page, 'next-mention');
    await waitUntil(async () => (await painted('open')) === 1, { what: 'the card of the first mention' });
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    await browser.runCommand(page, 'previous-mention');
    await waitUntil(async () => Number(await page.evaluate('scrollY')) > 500, {
      what: 'the page to scroll to the last mention',
    });
    expect(await painted('open')).toBe(1);
    await page.keyboard.press('Enter');
    await waitUntil(
      async () =>
        (await page.evaluate(`document.activeElement?.getAttribute('popover') === 'manual'`)) === true,
      {
        what: 'the focus in the card',
      },
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement?.getAttribute('popover')`)).toBe('manual');
    await page.keyboard.press('Escape');
    await waitUntil(async () => (await painted('open')) === 0, { what: 'the card to close' });
    expect(await painted('selected')).toBe(1);
    await page.keyboard.press('Escape');
    await untilHost(page, false);
    expect(await painted('selected')).toBe(0);
    await page.close();
  });
});
