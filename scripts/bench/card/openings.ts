import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../tests/e2e/support/wait-until.ts';
import type { ReadingTab } from '../../annotate/reading-tab.ts';
import type { BenchPage } from '../page/sample.ts';
import { RECORD_OPENINGS } from './recorder.ts';

/** A card that was asked for and came. */
export interface Opening {
  readonly trigger: 'pointer' | 'key';
  /** From the trigger to the painted card. */
  readonly ms: number;
  /** Whether it is the first on a page just loaded. */
  readonly isFirst: boolean;
}

/** How many cards of a page are opened by each trigger, the pointer first. */
const PER_PAGE = { pointer: 4, key: 2 };

/** How long a reader looks at a page before a name, at least, in ms: what has to be made for cards is made meanwhile. */
const GLANCE_MS = 1_000;

/** After so long, in ms, a card does not come any more. */
const PATIENCE_MS = 10_000;

/** Opens cards on each of `pages`, on a CPU `throttling` times slower than it is. */
export async function measureOpenings(
  tab: ReadingTab,
  pages: readonly BenchPage[],
  throttling: number,
): Promise<readonly Opening[]> {
  const openings: Opening[] = [];
  const script = await tab.page.evaluateOnNewDocument(RECORD_OPENINGS);
  await tab.page.emulateCPUThrottling(throttling);
  await tab.browser.evaluateInExtension(`browser.storage.local.set({ density: 'all' })`);
  for (const page of pages) {
    if (!(await openPage(tab, page))) continue;
    const some = [...(await openByPointer(tab)), ...(await openByKey(tab))];
    openings.push(...some.map((opening, at) => ({ ...opening, isFirst: at === 0 })));
    console.error(`${page.name}: ${some.map(({ ms }) => ms.toFixed(0)).join(', ')} ms`);
  }
  await tab.page.emulateCPUThrottling(1);
  await tab.page.removeScriptToEvaluateOnNewDocument(script.identifier);
  return openings;
}

/** Opens a page and waits for the script that shows cards; tells whether there is a mark to open one at. */
async function openPage(
  { browser, page, server }: ReadingTab,
  { url, body, contentType }: BenchPage,
): Promise<boolean> {
  await server.open(url, body, { contentType, scripts: false, timeoutMs: 60_000 });
  const { mentions } = await browser.sendToPage(page, 'describe-page', {}, { timeoutMs: 60_000 });
  if (!mentions.some(({ marked }) => marked)) return false;
  // Asks for nothing; the script answers once it is there.
  await browser.sendToPage(page, 'step-mention', { step: 1, from: 'selected' }, { timeoutMs: 60_000 });
  await pause(GLANCE_MS);
  return true;
}

type Timed = Omit<Opening, 'isFirst'>;

async function openByPointer({ page }: ReadingTab): Promise<Timed[]> {
  const count = await countMarks(page);
  const times: Timed[] = [];
  for (let index = 0; index < count && times.length < PER_PAGE.pointer; index += 1) {
    const at = (await page.evaluate(`__newsglossOpening.reveal(${index})`)) as Point | null;
    if (!at) continue;
    await page.mouse.move(1, 1);
    await page.evaluate(SHOW_FRAME); // with its movement, which is none of the trigger's
    const ms = await timeNext(page, () => page.mouse.move(at.x, at.y));
    if (ms !== undefined) times.push({ trigger: 'pointer', ms });
    await close(page);
  }
  return times;
}

async function openByKey({ browser, page }: ReadingTab): Promise<Timed[]> {
  const times: Timed[] = [];
  while (times.length < PER_PAGE.key) {
    // A step shows the card too; sent away, it comes back by Enter.
    const from = times.length === 0 ? 'end' : 'selected';
    if ((await browser.sendToPage(page, 'step-mention', { step: 1, from })) !== 'made') break;
    await close(page);
    const ms = await timeNext(page, () => page.keyboard.press('Enter'));
    if (ms === undefined) break;
    times.push({ trigger: 'key', ms });
    await close(page);
  }
  return times;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function timeNext(page: Page, trigger: () => Promise<void>): Promise<number | undefined> {
  await page.evaluate('__newsglossOpening.forget()');
  await trigger();
  const time = () => page.evaluate('__newsglossOpening.time()') as Promise<number | undefined>;
  // Some names are under something else, and have no card by pointer.
  return waitUntil(time, { what: 'a card', timeoutMs: PATIENCE_MS }).catch(() => undefined);
}

async function close(page: Page): Promise<void> {
  if (!(await page.evaluate('__newsglossOpening.isOpen()'))) return;
  await page.keyboard.press('Escape');
  await waitUntil(async () => !(await page.evaluate('__newsglossOpening.isOpen()')), {
    what: 'the card to close',
  });
}

const SHOW_FRAME = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';

function countMarks(page: Page): Promise<number> {
  return page.evaluate('__newsglossOpening.count()') as Promise<number>;
}
