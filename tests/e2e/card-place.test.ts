import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { boxInCard, clickInCard, type Box } from './support/ask-card.ts';
import { ARTICLE, ARTICLE_URL } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { countMarks, middleOf } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

describe.each(['chromium', 'firefox'] as const)('the place of a card in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());

  async function openPage(body: string): Promise<Page> {
    const page = await browser.openArticle(ARTICLE_URL, body);
    await browser.sendToPage(page, 'describe-page');
    await waitUntil(async () => (await countMarks(page)) > 0, { what: 'marks' });
    return page;
  }

  async function hover(page: Page): Promise<Box> {
    const at = await middleOf(page, '#first', 'Broadcom');
    await page.mouse.move(at.x, at.y);
    return boxInCard(browser, page, '.card');
  }

  it('is within an open modal dialog, where it can be reached', async () => {
    const notice = '<dialog style="transform: rotate(1deg)"><p>Broadcom has news.</p></dialog>';
    const page = await openPage(ARTICLE.replace('</article>', `</article>${notice}`));
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    const { mentions } = await browser.sendToPage(page, 'describe-page');
    const index = mentions.findIndex(({ after }) => after.startsWith(' has news'));
    await browser.sendToPage(page, 'open-card', { index });
    const { x, y, width, height } = await boxInCard(browser, page, '.card');
    const hit = `document.elementFromPoint(${x + width / 2}, ${y + height / 2})`;
    expect(await page.evaluate(`[${hit}.popover, ${hit}.parentElement.localName]`)).toEqual([
      'manual',
      'dialog',
    ]);
    await page.close();
  });

  it('ends where the name ends in text from right to left', async () => {
    const page = await openPage(ARTICLE.replace('<p id="first">', '<p id="first" dir="rtl">'));
    const { x, width } = await hover(page);
    const name = await middleOf(page, '#first', 'Broadcom');
    expect(x + width).toBeGreaterThan(name.x);
    expect(x + width - name.x).toBeLessThan(100);
    await page.close();
  });

  it('follows its name where a box of the page scrolls', async () => {
    const page = await openPage(
      ARTICLE.replace(
        '<article>',
        '<article id="box" style="height: 250px; overflow: auto"><div style="height: 60px"></div>',
      ),
    );
    const before = await hover(page);
    await page.evaluate(`document.querySelector('#box').scrollTop = 50`);
    await waitUntil(async () => Math.round(before.y - (await boxInCard(browser, page, '.card')).y) === 50, {
      what: 'the card to follow',
    });
    await page.close();
  });

  it('grows away from its name where a part unfolds, and stays on its side', async () => {
    const page = await openPage(
      ARTICLE.replace('<article>', '<style>#first { margin-top: 560px; }</style><article>'),
    );
    const before = await hover(page);
    const name = await middleOf(page, '#first', 'Broadcom');
    expect(before.y + before.height).toBeLessThan(name.y);
    await clickInCard(browser, page, '.card-actions [aria-expanded]');
    const after = await waitUntil(
      async () => {
        const box = await boxInCard(browser, page, '.card');
        return box.height > before.height && box;
      },
      { what: 'the card to grow' },
    );
    expect(after.y).toBeLessThan(before.y);
    expect(Math.abs(after.y + after.height - before.y - before.height)).toBeLessThan(2);
    await page.close();
  });

  it('is beside a name that a key led to, and that a sticky header would hide', async () => {
    const page = await openPage(
      ARTICLE.replace(
        '<nav>',
        '<header style="position: sticky; top: 0; height: 240px; background: #ccc">A tall header</header><nav>',
      ).replace('</article>', '<p style="height: 2000px"></p></article>'),
    );
    await browser.runCommand(page, 'previous-mention');
    await boxInCard(browser, page, '.card');
    const name = await middleOf(page, 'article p:not(#first, #second)', 'OpenAI').catch(() => undefined);
    expect(name).toBeDefined();
    const hit = await page.evaluate(`document.elementFromPoint(${name?.x ?? 0}, ${name?.y ?? 0})?.localName`);
    expect(hit).not.toBe('header');
    await page.close();
  });
});
