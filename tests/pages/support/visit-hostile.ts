import type { Page } from 'puppeteer-core';
import { askApart } from '../../e2e/support/ask-apart.ts';
import { askCard } from '../../e2e/support/ask-card.ts';
import type { BrowserUnderTest } from '../../e2e/support/launch-browser.ts';
import { SETTLED } from '../../e2e/support/look.ts';
import { recordErrors } from '../../e2e/support/page-errors.ts';
import { takeOverRequests } from '../../e2e/support/serve-page.ts';
import { waitUntil, withDeadline } from '../../e2e/support/wait-until.ts';
import { expectedMarks, writeHostilePage, type HostilePage } from '../hostile/hostile-page.ts';
import { HASH_DOCUMENT } from './hash-document.ts';

/** What was seen of a card; anything but `right` and `absent` is a fault, in words. */
export type CardSeen = 'right' | 'absent' | (string & {});

/** What was seen of a hostile page, by a reader who steps to a name by key and rests the pointer on another. */
export interface Visit {
  /** How many names are marked; 0 where nobody reads the page. */
  readonly marks: number;
  readonly byKey: CardSeen;
  readonly byPointer: CardSeen;
  /** A hash of the document in the end. */
  readonly dom: string;
  /** What scripts of the page and ours did not catch, sorted, each once. */
  readonly said: readonly string[];
}

/** A tab for hostile page after hostile page. */
export interface HostileTab {
  /** Visits a page in which Newsgloss reads, or one in which it does not; rejects where the page hangs. */
  visit(hostile: HostilePage, isRead: boolean): Promise<Visit>;
  close(): Promise<void>;
}

const ADDRESS = 'https://daily.newsgloss.example/2026/11/20/racks.html';

/** No page is at work for so long by itself. */
const HANG_MS = 40_000;

/** The name that the pointer rests on. */
const NAME = 'Broadcom';

/** How often a reader presses a key before they give up. */
const PRESSES = 5;

/** Opens the tab. Have the pointer's rest be 0 ms: what a card waits for is no subject here. */
export async function openHostileTab(browser: BrowserUnderTest): Promise<HostileTab> {
  const page = await browser.browser.newPage();
  const server = await takeOverRequests(page);
  const errors = recordErrors(page);
  await page.bringToFront();

  async function visit(hostile: HostilePage, isRead: boolean): Promise<Visit> {
    errors.take();
    await page.mouse.move(3, 3);
    await server.open(ADDRESS, writeHostilePage(hostile), {
      timeoutMs: HANG_MS,
      ...(hostile.csp === undefined ? {} : { csp: hostile.csp }),
    });
    await pressKey(hostile);
    if (hostile.runs) {
      await waitUntil(() => isTrue(page, `document.querySelector('title')?.textContent === 'done'`), {
        what: 'the page to be done',
        timeoutMs: HANG_MS,
      });
    }
    const marks = isRead ? await untilMarked(browser, page, expectedMarks(hostile)) : 0;
    const byKey = isRead ? await openByKey(marks > 0) : await putStandIn();
    await leaveCard();
    await pressKey(hostile); // Firefox leaves full screen by Escape
    const byPointer = await openByPointer(hostile, isRead);
    await leaveCard();
    const dom = String(await askApart(page, HASH_DOCUMENT));
    return { marks, byKey, byPointer, dom, said: [...new Set(errors.take())].toSorted() };
  }

  async function pressKey({ key }: HostilePage): Promise<void> {
    if (!key || (await isTrue(page, key.until))) return;
    await page.keyboard.press(key.press);
    await waitUntil(() => isTrue(page, key.until), { what: key.until });
  }

  /** As the worker does when the reader presses the key: the script that shows cards may be on its way. */
  async function openByKey(isMarked: boolean): Promise<CardSeen> {
    if (!isMarked) return 'absent';
    await browser.sendToPage(page, 'step-mention', { step: 1, from: 'view' }, { timeoutMs: HANG_MS });
    await settle();
    return seeCard();
  }

  async function openByPointer({ attack, card }: HostilePage, isRead: boolean): Promise<CardSeen> {
    const at = (await askApart(page, FIND_NAME)) as { x: number; y: number } | null;
    if (at) await page.mouse.move(at.x, at.y);
    if (!isRead) await putStandIn();
    else if (at) await untilHost();
    if (attack) {
      const safely = `try { ${attack} } catch (error) { reportError(error) }`;
      await page.evaluate(`(() => { const host = ${HOST}; if (host) { ${safely} } })()`);
    }
    await settle();
    if (!isRead) return 'absent';
    // A card that is not to be may take a moment to go.
    if (card === 'absent') await untilNoHost(3_000).catch(() => {});
    return seeCard(at ? 'broadcom' : undefined);
  }

  async function putStandIn(): Promise<CardSeen> {
    await askApart(page, PUT_STAND_IN);
    return 'absent';
  }

  async function leaveCard(): Promise<void> {
    await page.mouse.move(3, 3);
    await settle();
    // Once for the card, and once for the name that a step by key has selected; full screen takes one too.
    for (let press = 0; press < 2 || (press < PRESSES && (await hasHost())); press += 1) {
      await page.keyboard.press('Escape');
      await settle();
    }
    await askApart(page, DROP_STAND_IN);
    // A page can take every key for itself.
    if (await hasHost()) await page.mouse.click(3, 3);
    await untilNoHost(10_000);
    await settle();
  }

  /** Waits for what the page's tasks, its observers and the next frames bring; without scripts there are no frames. */
  async function settle(): Promise<void> {
    await withDeadline(askApart(page, SETTLED), { what: 'two frames', timeoutMs: 2_000 }).catch(() => {});
  }

  /** A card that comes does so soon; there need not be one. */
  async function untilHost(): Promise<void> {
    await waitUntil(hasHost, { what: 'a card', timeoutMs: 1_000 }).catch(() => {});
  }

  async function untilNoHost(timeoutMs: number): Promise<void> {
    await waitUntil(async () => !(await hasHost()), { what: 'the card to go', timeoutMs });
  }

  function hasHost(): Promise<boolean> {
    return isTrue(page, `${HOST} !== null`);
  }

  /** Looks at the card, which is to be of `entity`. */
  async function seeCard(entity?: string): Promise<CardSeen> {
    const card = (await hasHost()) ? await askCard(browser, page, describeCard) : undefined;
    // A host may be there for a voice alone, that says which name is selected.
    if (!card) return 'absent';
    if (entity && card.entity !== entity) return `a card of ${card.entity}`;
    if (card.width < 300 || card.text < 100) return `a card of ${card.width} px and ${card.text} letters`;
    const isHit = `${ELEMENT_AT}(${card.x}, ${card.y}) === ${HOST}`;
    return (await isTrue(page, isHit)) ? 'right' : 'a card out of reach';
  }

  return {
    visit: (hostile, isRead) =>
      withDeadline(visit(hostile, isRead), { what: hostile.name, timeoutMs: 2 * HANG_MS }),
    close: () => page.close(),
  };
}

function describeCard(root: ShadowRoot) {
  const card = root.querySelector<HTMLElement>('.card');
  if (!card) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  const { entity } = card.dataset;
  return { entity, text: card.innerText.length, x: x + width / 2, y: y + height / 2, width };
}

async function isTrue(page: Page, expression: string): Promise<boolean> {
  return (await askApart(page, expression)) === true;
}

/** Waits for the marks; gives how many there are, also where they do not come. */
async function untilMarked(browser: BrowserUnderTest, page: Page, expected: number): Promise<number> {
  // Where there need be none, the page is asked whether it was read.
  if (expected === 0)
    await browser.sendToPage(page, 'describe-page', {}, { timeoutMs: 2_000 }).catch(() => {});
  const count = async (): Promise<number> => Number(await askApart(page, COUNT_MARKS));
  await waitUntil(async () => (await count()) >= expected, { what: 'marks', timeoutMs: HANG_MS }).catch(
    () => {},
  );
  return count();
}

const COUNT_MARKS = `CSS.highlights.get('newsgloss-mention')?.size ?? 0`;

const call = (owner: string, method: string): string =>
  `((...args) => ${owner}.prototype.${method}.apply(document, args))`;

const HOST = `${call('Document', 'querySelector')}('div[popover="manual"]')`;
const ELEMENT_AT = call('Document', 'elementFromPoint');

/** Where the name stands that the pointer is to rest on: in the first paragraph, or what was made of it. */
const FIND_NAME = `(() => {
  const walker = ${call('Document', 'createTreeWalker')}(${call('Document', 'querySelector')}('#first') ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf('${NAME}');
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + ${NAME.length});
    const { x, y, width, height } = range.getBoundingClientRect();
    return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
  }
  return null;
})()`;

/** Where we are not, an element like our host stands in for it: what a page does to ours it does to this one. */
const PUT_STAND_IN = `(() => {
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement').get.call(document);
  if (!root) return;
  globalThis.standIn = ${call('Document', 'createElement')}('div');
  standIn.popover = 'manual';
  standIn.attachShadow({ mode: 'closed' });
  root.append(standIn);
  standIn.showPopover();
})()`;

const DROP_STAND_IN = `globalThis.standIn?.remove()`;
