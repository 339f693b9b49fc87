import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { askCard, boxInCard, clickInCard } from './support/ask-card.ts';
import { ARTICLE, ARTICLE_URL } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { countMarks, hasHost, middleOf, movePointerAway, untilHost } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

const PIN = 'button[aria-pressed]';

/** Room above and below, something to focus, and a page that notes when a card comes and goes. */
const PAGE = ARTICLE.replace(
  '<article>',
  '<style>#first { margin-top: 60px; } #last { margin-bottom: 900px; }</style><article><button id="before">Before</button><input id="field" value="some text">',
).replace('id="second"', 'id="second" tabindex="-1"');

describe.each(['chromium', 'firefox'] as const)('a card in %s', (kind) => {
  let browser: BrowserUnderTest;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await browser.openArticle(ARTICLE_URL, PAGE);
    await browser.sendToPage(page, 'describe-page');
    await waitUntil(async () => (await countMarks(page)) > 0, { what: 'marks' });
  });
  afterEach(async () => {
    const errors = browser.takeErrors(page);
    await page.close();
    if (errors.length > 0) throw new Error(errors.join('\n'));
    await browser.evaluateInExtension('browser.storage.local.clear()');
  });

  const openNames = (): Promise<unknown> => page.evaluate(`CSS.highlights.get('newsgloss-open')?.size ?? 0`);
  const isOpen = async (): Promise<boolean> => (await openNames()) === 1;
  const untilOpen = (open: boolean): Promise<unknown> =>
    waitUntil(async () => (await isOpen()) === open, { what: open ? 'a card' : 'the card to close' });

  async function hover(selector: string, name: string): Promise<{ x: number; y: number }> {
    const at = await middleOf(page, selector, name);
    await page.mouse.move(at.x, at.y);
    await untilOpen(true);
    return at;
  }

  async function pin(): Promise<void> {
    await clickInCard(browser, page, PIN);
    await waitUntil(
      () => askCard(browser, page, (root) => root.querySelector('button[aria-pressed="true"]') !== null),
      { what: 'the card to be pinned' },
    );
  }

  it('waits as long as the reader chose, also in a tab that was open before', async () => {
    const at = await middleOf(page, '#first', 'Broadcom');
    await browser.evaluateInExtension('browser.storage.local.set({ restMs: 700 })');
    // The worker is told of changes in their order: once it has told of this one, it has told of the first.
    await browser.evaluateInExtension(`browser.storage.local.set({ 'site:daily.newsgloss.example': 'on' })`);
    await waitUntil(async () => (await browser.sendToPage(page, 'describe-page')).reason === 'rule-on', {
      what: 'the page to hear of both settings',
    });
    const waited = page.evaluate(`new Promise((done) => {
      let moved;
      addEventListener('pointermove', () => { moved ??= performance.now(); }, { once: true });
      new MutationObserver(() => document.querySelector('html > div') && done(performance.now() - moved))
        .observe(document.documentElement, { childList: true });
    })`);
    await page.mouse.move(at.x, at.y);
    // More than the 300 ms of a reader who chose nothing, and not a clock's grain more exact.
    expect(await waited).toBeGreaterThan(690);
  });

  it('is brought to a page once, however many names come later', async () => {
    const tabId = await browser.tabIdOf(page);
    const inPage = (code: string): Promise<boolean> =>
      browser.evaluateInExtension(
        `browser.scripting.executeScript({ target: { tabId: ${tabId} }, func: () => ${code} }).then(([{ result }]) => result)`,
      );
    const dataset = `globalThis[Symbol.for('newsgloss.dataset')]`;
    await waitUntil(() => inPage(`(globalThis.first = ${dataset}) !== undefined`), { what: 'the dataset' });
    const marks = await countMarks(page);
    await page.evaluate(
      `document.querySelector('article').insertAdjacentHTML('beforeend', '<h2>More</h2><p>Foxconn builds them.</p>')`,
    );
    const badge = `browser.action.getBadgeText({ tabId: ${tabId} })`;
    await waitUntil(async () => (await browser.evaluateInExtension(badge)) === String(marks + 1), {
      what: 'the worker to hear of another name',
    });
    expect(await inPage(`globalThis.first === ${dataset}`)).toBe(true);
  });

  it('lets a slow hand take any way into the card', async () => {
    await page.evaluate(`document.querySelector('#first').append(' Foxconn builds them.')`);
    const { x, y } = await hover('#first', 'Broadcom');
    const card = await boxInCard(browser, page, '.card');
    // Down to the far end of its near edge; each movement takes longer than a quarter of the grace.
    const to = { x: card.x + card.width - 30, y: card.y + 30 };
    for (let step = 1; step <= 10; step += 1) {
      await page.mouse.move(x + ((to.x - x) * step) / 10, y + ((to.y - y) * step) / 10);
      await page.evaluate(`new Promise((done) => setTimeout(done, 100))`);
    }
    expect(await isOpen()).toBe(true);
    await page.mouse.move(to.x, to.y + 5);
    expect(
      await askCard(browser, page, (root) =>
        root.querySelector('[data-entity]')?.getAttribute('data-entity'),
      ),
    ).toBe('broadcom');
  });

  it('closes by a press outside, and opens again only after the pointer has left', async () => {
    const { x, y } = await hover('#first', 'Broadcom');
    await page.mouse.click(x, y);
    await untilHost(page, false);
    await movePointerAway(page);
    await hover('#first', 'Broadcom');
  });

  it('stays when it is pinned, and gives way to what is asked for by key', async () => {
    await hover('#first', 'Broadcom');
    await pin();
    await page.mouse.click(5, 5);
    const other = await middleOf(page, '#first', 'Hon');
    await page.mouse.move(other.x, other.y, { steps: 3 });
    await page.evaluate('scrollBy(0, 60)');
    await page.evaluate(`document.querySelector('#first').remove()`);
    await waitUntil(
      async () => !(await page.evaluate(`document.body.textContent.includes('named a date')`)),
      {
        what: 'the text to go',
      },
    );
    const before = await boxInCard(browser, page, '.card');
    await page.evaluate('scrollBy(0, 200)');
    expect(await boxInCard(browser, page, '.card')).toEqual(before);
    const entity = () =>
      askCard(browser, page, (root) => root.querySelector('[data-entity]')?.getAttribute('data-entity'));
    expect(await entity()).toBe('broadcom');
    await browser.runCommand(page, 'next-mention');
    await waitUntil(
      async () => (await page.evaluate(`CSS.highlights.get('newsgloss-selected')?.size`)) === 1,
      { what: 'a mention to be selected' },
    );
    await page.keyboard.press('Enter');
    await waitUntil(() => askCard(browser, page, (root) => root.querySelector('[data-pinned]') === null), {
      what: 'the card of another mention',
    });
  });

  it('can be moved while it is pinned, by its head, by arrow keys and from corner to corner', async () => {
    await hover('#first', 'Broadcom');
    await pin();
    const card = () => boxInCard(browser, page, '.card');
    const before = await card();
    const head = await boxInCard(browser, page, '.card-name');
    await page.mouse.move(head.x + 10, head.y + 5);
    await page.mouse.down();
    await page.mouse.move(head.x + 60, head.y - 25, { steps: 3 });
    await page.mouse.up();
    const dragged = await card();
    expect([dragged.x - before.x, dragged.y - before.y].map(Math.round)).toEqual([50, -30]);

    await askCard(browser, page, (root) => root.querySelector<HTMLElement>('[data-move]')?.focus());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    const stepped = await card();
    expect([stepped.x - dragged.x, stepped.y - dragged.y].map(Math.round)).toEqual([24, -24]);

    await page.keyboard.press('Enter');
    const corner = await card();
    const { width, height } = (await page.evaluate(
      `({ width: visualViewport.width, height: visualViewport.height })`,
    )) as { width: number; height: number };
    const isAtSide = Math.abs(corner.x - 8) < 1 || Math.abs(corner.x + corner.width - (width - 8)) < 1;
    const isAtEnd = Math.abs(corner.y - 8) < 1 || Math.abs(corner.y + corner.height - (height - 8)) < 1;
    expect([isAtSide, isAtEnd]).toEqual([true, true]);
  });

  it('goes with its mention, but outlives it where it is pinned', async () => {
    await hover('#first', 'Broadcom');
    await page.evaluate(`document.querySelector('#first').hidden = true`);
    await untilHost(page, false);
    await page.evaluate(`document.querySelector('#first').hidden = false`);
    await movePointerAway(page);
    await hover('#first', 'Broadcom');
    await page.evaluate(`document.querySelector('#first').remove()`);
    await untilHost(page, false);
  });

  it('gives the focus back to where the reader was, and leaves scroll and selection alone', async () => {
    await page.evaluate(`{
      const field = document.querySelector('#field');
      field.focus();
      field.setSelectionRange(2, 5);
    }`);
    await browser.runCommand(page, 'next-mention');
    await untilOpen(true);
    // In a field Enter is the field's own; so the reader's next step leads away from it.
    await page.evaluate(`document.querySelector('#before').focus()`);
    await page.evaluate(
      `getSelection().setBaseAndExtent(document.querySelector('h1').firstChild, 0, document.querySelector('h1').firstChild, 5)`,
    );
    await page.keyboard.press('Enter');
    await waitUntil(() => page.evaluate(`document.activeElement.popover === 'manual'`).then(Boolean), {
      what: 'the focus in the card',
    });
    const scroll = await page.evaluate('scrollY');
    await page.keyboard.press('Escape');
    await untilOpen(false);
    expect(await page.evaluate(`[document.activeElement.id, getSelection().toString(), scrollY]`)).toEqual([
      'before',
      'Racks',
      scroll,
    ]);
  });

  it('keeps Tab inside while there is something to go to, then goes on in the page', async () => {
    await page.evaluate(`document.querySelector('#before').focus()`);
    await browser.runCommand(page, 'next-mention');
    await untilOpen(true);
    await page.keyboard.press('Enter');
    await waitUntil(() => page.evaluate(`document.activeElement.popover === 'manual'`).then(Boolean), {
      what: 'the focus in the card',
    });
    const active = () =>
      page.evaluate(`document.activeElement.popover === 'manual' ? 'card' : document.activeElement.id`);
    let inside = 0;
    while ((await active()) === 'card' && inside < 60) {
      await page.keyboard.press('Tab');
      inside += 1;
    }
    expect(inside).toBeGreaterThan(3);
    expect(await active()).toBe('field');
    await untilOpen(false);
  });

  it('begins anew at another mention, and keeps the focus', async () => {
    await browser.runCommand(page, 'next-mention');
    await browser.runCommand(page, 'next-mention');
    const unfolded = () =>
      askCard(browser, page, (root) => root.querySelectorAll('[aria-expanded="true"]').length);
    await untilOpen(true);
    await page.keyboard.press('Enter');
    await clickInCard(browser, page, '.toggle');
    await clickInCard(browser, page, '.card-actions [aria-expanded]');
    await waitUntil(async () => (await unfolded()) === 2, { what: 'two parts to unfold' });
    // To the same company in the next section.
    await browser.runCommand(page, 'next-mention');
    await browser.runCommand(page, 'next-mention');
    await waitUntil(async () => (await unfolded()) === 0, { what: 'a card with all parts folded' });
    expect(await page.evaluate(`document.activeElement.popover`)).toBe('manual');
  });

  it('leaves Enter to a field of the page', async () => {
    await browser.runCommand(page, 'next-mention');
    await untilOpen(true);
    await page.evaluate(`document.querySelector('#field').focus()`);
    await page.evaluate(
      `globalThis.entered = 0; addEventListener('keydown', ({ key }) => { if (key === 'Enter') entered += 1; })`,
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(`[entered, document.activeElement.id]`)).toEqual([1, 'field']);
  });

  it('opens by a tap and never by a swipe, and has a button to close it', async () => {
    const at = await middleOf(page, '#first', 'Broadcom');
    await page.touchscreen.tap(at.x, at.y);
    await untilOpen(true);
    const button = await boxInCard(browser, page, '.card-close');
    await page.touchscreen.tap(button.x + button.width / 2, button.y + button.height / 2);
    await untilHost(page, false);
    await page.touchscreen.tap(at.x, at.y);
    await untilOpen(true);
    await page.touchscreen.tap(20, 20);
    await untilHost(page, false);

    await page.evaluate(`globalThis.taps = 0; addEventListener('click', () => { taps += 1; })`);
    await page.touchscreen.touchStart(at.x, at.y);
    for (let step = 1; step <= 5; step += 1) await page.touchscreen.touchMove(at.x, at.y - step * 20);
    await page.touchscreen.touchEnd();
    // Firefox scrolls by real fingers alone.
    if (kind === 'chromium')
      await waitUntil(async () => Number(await page.evaluate('scrollY')) > 0, { what: 'the page to scroll' });
    expect(await page.evaluate('taps')).toBe(0);
    expect(await hasHost(page)).toBe(false);
  });
});
