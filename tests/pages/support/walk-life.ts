import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../e2e/support/launch-browser.ts';
import { waitUntil } from '../../e2e/support/wait-until.ts';
import type { LivingPage, Stage } from '../living/living-page.ts';
import type { Box } from './compare-pictures.ts';
import { readMarkedTexts } from './marked-texts.ts';
import { takePicture } from './take-picture.ts';
import { untilShown } from '../../e2e/support/look.ts';
import { LISTEN, readTrace, type Trace } from './trace.ts';

/** A living page at one stage of its life. */
export interface Moment {
  readonly stage: string;
  readonly trace: Trace;
  readonly picture: Uint8Array;
  /** The surface forms that are marked, in document order; none where nobody reads the page. */
  readonly marks: readonly string[];
  readonly boxes: readonly Box[];
  /** Whether a mark is in the viewport, and neither scrolled nor covered out of sight; not behind a modal dialog. */
  readonly isInView: boolean;
  /** The layout shift, as https://web.dev/articles/cls, since the page came to rest: not its own doing. */
  readonly shift: number;
  /** What was said on the console as a warning or an error since the last stage. */
  readonly said: readonly string[];
}

/** Goes through the life of a page in a browser in which Newsgloss reads it, or in one where nobody does. */
export async function walkLife(
  browser: BrowserUnderTest,
  { living, url, isRead }: { living: LivingPage; url: string; isRead: boolean },
): Promise<readonly Moment[]> {
  const page = await browser.browser.newPage();
  const takeSaid = recordConsole(page);
  await page.evaluateOnNewDocument(LISTEN);
  const moments: Moment[] = [];
  for (const stage of living.life) {
    if (moments.length === 0) await page.goto(url, { waitUntil: 'domcontentloaded' });
    await stage.act?.(page);
    await untilShown(page);
    const { shift } = await readTrace(page);
    const marks = isRead ? await untilMarked(browser, page, stage) : [];
    await untilShown(page);
    const trace = await readTrace(page);
    const marked = await readMarkedTexts(page);
    moments.push({
      stage: stage.name,
      trace,
      shift: trace.shift - shift,
      boxes: marked.flatMap(({ boxes }) => boxes),
      isInView: marked.some(({ isInView }) => isInView),
      picture: await takePicture(page, browser.kind),
      marks,
      said: takeSaid(),
    });
  }
  await page.close();
  return moments;
}

/** Waits until the marks that the stage asks for are reported and painted; gives what is reported. */
async function untilMarked(browser: BrowserUnderTest, page: Page, stage: Stage): Promise<readonly string[]> {
  let marks: readonly string[] = [];
  await waitUntil(
    async () => {
      const { mentions } = await browser.sendToPage(page, 'describe-page');
      marks = mentions.filter(({ marked }) => marked).map(({ text }) => text);
      const painted = (await readMarkedTexts(page)).map(({ text }) => text);
      return isSame(marks, stage.marks) && isSame(painted.toSorted(), stage.marks.toSorted());
    },
    { what: 'the marks', timeoutMs: 8_000 },
  ).catch(async () => {
    // The caller compares, and shows how they differ.
    if (isSame(marks, stage.marks)) marks = [`painted: ${JSON.stringify(await readMarkedTexts(page))}`];
  });
  return marks;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function recordConsole(page: Page): () => string[] {
  let said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') said.push(message.text());
  });
  return () => {
    const taken = said;
    said = [];
    return taken;
  };
}
