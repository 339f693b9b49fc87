import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { askCard, boxInCard, type Box } from './support/ask-card.ts';
import { ARTICLE, ARTICLE_URL } from './support/article.ts';
import { AMBUSHES, BORNE, LOST, STYLES, TRAPS } from './hostile-host.cases.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { SETTLED, countMarks, middleOf, movePointerAway } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

const HOST = `document.querySelector('div[popover="manual"]')`;

const STRICT =
  "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types";

describe.each(['chromium', 'firefox'] as const)('a hostile page in %s', (kind) => {
  let browser: BrowserUnderTest;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
    await browser.evaluateInExtension('browser.storage.local.set({ restMs: 0 })');
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const errors = browser.takeErrors(page);
    await page.close();
    if (errors.length > 0) throw new Error(errors.join('\n'));
  });

  async function openPage(body: string, options?: { csp: string }): Promise<void> {
    page = await browser.openArticle(ARTICLE_URL, body, options);
    await browser.sendToPage(page, 'describe-page');
    await waitUntil(async () => (await countMarks(page)) > 0, { what: 'marks' });
  }

  const isOpen = (): Promise<unknown> =>
    page.evaluate(`(CSS.highlights.get('newsgloss-open')?.size ?? 0) > 0`);

  async function hover(): Promise<void> {
    const at = await middleOf(page, '#first', 'Broadcom');
    await page.mouse.move(at.x, at.y);
  }

  async function openCard(): Promise<void> {
    await hover();
    await waitUntil(async () => (await isOpen()) === true, { what: 'a card' });
    await boxInCard(browser, page, '.card');
  }

  /** What a reader would see of a card: its size in CSS px, and how its text is set. */
  function look(): Promise<unknown> {
    return askCard(browser, page, (root) => {
      const card = root.querySelector('.card');
      if (!card) return undefined;
      const { width, height } = card.getBoundingClientRect();
      const looks = [...card.querySelectorAll('.card-name, .card-who, .button, li')].map((element) => {
        const {
          color,
          fontFamily,
          fontSize,
          letterSpacing,
          lineHeight,
          direction,
          opacity,
          visibility,
          cursor,
        } = getComputedStyle(element);
        return {
          color,
          fontFamily,
          fontSize,
          letterSpacing,
          lineHeight,
          direction,
          opacity,
          visibility,
          cursor,
        };
      });
      return { width: Math.round(width), height: Math.round(height), looks };
    });
  }

  function hits({ x, y, width, height }: Box): Promise<unknown> {
    return page.evaluate(`document.elementFromPoint(${x + width / 2}, ${y + height / 2}) === ${HOST}`);
  }

  describe('with a style sheet', () => {
    let usual: unknown;

    it('that leaves us alone, shows a card', async () => {
      await openPage(ARTICLE);
      await openCard();
      usual = await look();
      expect(usual).toBeDefined();
    });

    it.each(STYLES)('of $name shows the same card', async ({ css }) => {
      await openPage(ARTICLE.replace('</style>', `${css}</style>`));
      await openCard();
      // How high it may be depends on where the page has put the name.
      expect(await look()).toEqual({ ...(usual as object), height: expect.any(Number) as number });
      const box = await boxInCard(browser, page, '.card');
      const name = await middleOf(page, '#first', 'Broadcom');
      expect(await hits(box)).toBe(true);
      const isOver =
        name.x > box.x && name.x < box.x + box.width && name.y > box.y && name.y < box.y + box.height;
      expect(isOver).toBe(false);
    });

    it('under a policy that forbids everything shows the same card', async () => {
      await openPage(ARTICLE, { csp: STRICT });
      await openCard();
      const { looks } = (await look()) as { looks: unknown };
      expect(looks).toEqual((usual as { looks: unknown }).looks);
    });

    it('of dark backdrops stays as light as it was', async () => {
      await openPage(
        ARTICLE.replace('</style>', '::backdrop { background: rgb(0 0 0 / 80%) !important; }</style>'),
      );
      const clip = { x: 0, y: 700, width: 100, height: 60 };
      const before = await page.screenshot({ clip });
      await openCard();
      expect(Buffer.compare(await page.screenshot({ clip }), before)).toBe(0);
    });
  });

  it.each(BORNE)('that $name finds the card as it was', async ({ code }) => {
    await openPage(ARTICLE);
    await openCard();
    const [before, box] = [await look(), await boxInCard(browser, page, '.card')];
    await page.evaluate(`{ const host = ${HOST}; ${code} }`);
    await page.evaluate(SETTLED);
    expect(await isOpen()).toBe(true);
    expect(await look()).toEqual(before);
    expect(await boxInCard(browser, page, '.card')).toEqual(box);
    expect(await hits(box)).toBe(true);
    expect(await page.evaluate('globalThis.root ?? null')).toBeNull();
  });

  it.each(LOST)('that $name has no card any more', async ({ code }) => {
    await openPage(ARTICLE);
    await openCard();
    await page.evaluate(`{ const host = globalThis.host = ${HOST}; ${code} }`);
    await waitUntil(async () => (await isOpen()) === false, { what: 'the card to close' });
    expect(await page.evaluate('host.isConnected')).toBe(false);
    await movePointerAway(page);
    await page.keyboard.press('Escape');
    await page.evaluate(SETTLED);
  });

  it.each(AMBUSHES)('that lies in wait and $name is left alone after one try', async ({ code }) => {
    await openPage(ARTICLE);
    await page.evaluate(`globalThis.came = 0; new MutationObserver((records) => {
      for (const host of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (host.popover !== 'manual') continue;
        came += 1;
        ${code}
      }
    }).observe(document.documentElement, { childList: true })`);
    await hover();
    await waitUntil(async () => Number(await page.evaluate('came')) > 0, { what: 'our host' });
    await waitUntil(async () => (await isOpen()) === false, { what: 'the card to be given up' });
    for (let round = 0; round < 5; round += 1) await page.evaluate(SETTLED);
    expect(await page.evaluate(`[came, ${HOST}]`)).toEqual([1, null]);
  });

  it.each(TRAPS)('with $name has a right card or none', async ({ code }) => {
    await openPage(ARTICLE);
    const at = await middleOf(page, '#first', 'Broadcom');
    await page.evaluate(code);
    await page.mouse.move(at.x, at.y);
    await page.evaluate(SETTLED);
    if ((await isOpen()) === true)
      expect((await boxInCard(browser, page, '.card')).width).toBeGreaterThan(300);
    await movePointerAway(page);
    await page.keyboard.press('Escape');
    await waitUntil(async () => (await isOpen()) === false, { what: 'no card' });
  });

  it('that removed the card may see it again when the reader comes back', async () => {
    await openPage(ARTICLE);
    await openCard();
    await page.evaluate(`${HOST}.remove()`);
    await waitUntil(async () => (await isOpen()) === false, { what: 'the card to close' });
    await movePointerAway(page);
    await openCard();
  });

  it('that went to full screen has no card outside of it, and one inside', async () => {
    await openPage(ARTICLE.replace('<article>', '<article tabindex="0">'));
    await page.evaluate(
      `addEventListener('keydown', ({ key }) => { if (key === 'f') document.querySelector('article').requestFullscreen(); })`,
    );
    await openCard();
    await page.keyboard.press('f');
    await waitUntil(() => page.evaluate(`document.fullscreenElement !== null`).then(Boolean), {
      what: 'full screen',
    });
    await waitUntil(async () => (await isOpen()) === false, { what: 'the card to close' });
    await movePointerAway(page);
    await openCard();
    expect(await page.evaluate(`${HOST}.parentElement.localName`)).toBe('article');
    expect(await hits(await boxInCard(browser, page, '.card'))).toBe(true);
  });
});
