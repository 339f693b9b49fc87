import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { contentTypeOf } from '../../../scripts/annotate/content-type.ts';
import { COUNT_MUTATIONS, WATCH_PAGE } from '../../../scripts/annotate/page-watch.ts';
import type { CorpusPage } from '../../../scripts/eval/corpus.ts';
import { DEFAULTS } from '../../../lib/settings/choices.ts';
import { launchBrowser, type BrowserUnderTest } from '../../e2e/support/launch-browser.ts';
import { recordErrors } from '../../e2e/support/page-errors.ts';
import { takeOverRequests, type PageServer } from '../../e2e/support/serve-page.ts';
import { waitUntil } from '../../e2e/support/wait-until.ts';
import { findPixelChange, type Box } from './compare-pictures.ts';
import { readMarkedTexts } from './marked-texts.ts';
import { takePicture } from './take-picture.ts';
import { untilShown } from '../../e2e/support/look.ts';
import { compareTraces, LISTEN, readTrace } from './trace.ts';

/** Much of an article shows at once in such a window, in CSS px. */
const VIEWPORT = { width: 1000, height: 2000 };

/** How long a page may take to load, in ms: some are huge. */
const LOAD_MS = 30_000;

/** A tab for saved page after saved page, into which our scripts come only when they are brought. */
export interface SavedPageTab {
  readonly browser: BrowserUnderTest;
  readonly page: Page;
  readonly server: PageServer;
  readonly errors: { take(): string[] };
}

/** What was seen of one saved page. */
export interface SavedPageCheck {
  readonly file: string;
  /** How many mentions are marked, and how many boxes they have in the picture. */
  readonly marks: number;
  readonly boxes: number;
  /** What of the page changed, in words; none where it was left alone. */
  readonly problems: readonly string[];
}

/** Starts Chromium with access to all sites and Newsgloss paused: then none of its scripts comes by itself. */
export async function openSavedPageTab(): Promise<SavedPageTab> {
  const browser = await launchBrowser({ kind: 'chromium' });
  await browser.grantAllSites();
  await browser.evaluateInExtension(`browser.storage.local.set({ paused: true })`);
  const countScripts = `browser.scripting.getRegisteredContentScripts().then(({ length }) => length)`;
  await waitUntil(async () => (await browser.evaluateInExtension<[], number>(countScripts)) === 0, {
    what: 'the reader script to be unregistered',
  });
  const page = await browser.browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.evaluateOnNewDocument(LISTEN);
  await page.evaluateOnNewDocument(WATCH_PAGE);
  // The welcome page may have come up in front: what is behind is not painted.
  await page.bringToFront();
  return { browser, page, server: await takeOverRequests(page), errors: recordErrors(page) };
}

/** Opens a saved page with its scripts off, looks at it, has it read and marked, and looks again. */
export async function checkSavedPage(tab: SavedPageTab, saved: CorpusPage): Promise<SavedPageCheck> {
  const { page, errors } = tab;
  const bytes = readFileSync(saved.path);
  const contentType = contentTypeOf(saved.path, bytes, saved.encoding);
  await tab.server.open(saved.url, bytes, { contentType, scripts: false, timeoutMs: LOAD_MS });
  await page.evaluate(HOLD_STILL);
  await untilShown(page);
  const trace = await readTrace(page);
  const picture = await takePicture(page, 'chromium');
  const mutations = await page.evaluate(COUNT_MUTATIONS);
  const sheets = Number(await page.evaluate(COUNT_ADOPTED));
  const said = errors.take();

  const marks = await readAndMark(tab);
  await untilShown(page);
  const marked = await readMarkedTexts(page);
  const boxes = marked.flatMap((mark) => mark.boxes);
  const after = await readTrace(page);
  const problems = [
    // The policy that keeps the page's scripts off goes on being broken by late icons.
    ...compareTraces(trace, { ...after, heard: trace.heard }),
    ...errors.take().map((error) => `said: ${error}`),
    await describeRepaint(page, picture, boxes),
    said.length > 0 && `said before us: ${said.join('; ')}`,
    after.shift !== trace.shift && `layout shift of ${after.shift - trace.shift}`,
    (await page.evaluate(COUNT_MUTATIONS)) !== mutations && 'the document was changed, and changed back',
    marked.length !== marks && `${marks} marks are reported, ${marked.length} are painted`,
    // The one thing that the page could see of us: here the script was brought, and not registered.
    Number(await page.evaluate(COUNT_ADOPTED)) !== sheets + (marks > 0 ? 1 : 0) &&
      'not one adopted style sheet',
  ].filter((problem) => typeof problem === 'string');
  return { file: saved.file, marks, boxes: boxes.length, problems };
}

/** Moving text and drawings hold still, which changes no attribute of theirs. */
const HOLD_STILL = `
  document.querySelectorAll('marquee').forEach((marquee) => marquee.stop());
  document.querySelectorAll('svg').forEach((drawing) => drawing.pauseAnimations());`;

/**
 * So many single pixels of two million may differ: Chromium paints a line of text in parts once a
 * piece of it is highlighted, and sets the edge of a glyph elsewhere in it a shade lighter or darker.
 */
const STRAY_PIXELS = 24;

/** How often, and how long apart in ms, a page is looked at to see whether it moves by itself. */
const LOOKS = 6;
const LOOK_MS = 250;

/** What changed since `before` outside of `boxes`, but for pictures in the page that move by themselves. */
async function describeRepaint(
  page: Page,
  before: Uint8Array,
  boxes: readonly Box[],
): Promise<string | undefined> {
  let last = await takePicture(page, 'chromium');
  if (!findPixelChange(before, last, boxes)) return undefined;
  const first = last;
  const moving: Box[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    await pause(LOOK_MS);
    const next = await takePicture(page, 'chromium');
    const move = findPixelChange(last, next, []);
    if (move) moving.push(grow(move.box));
    last = next;
  }
  const change = findPixelChange(before, first, [...boxes, ...moving]);
  if (!change || change.pixels <= STRAY_PIXELS) return undefined;
  return `other pixels outside marked text: ${JSON.stringify(change)}`;
}

/** A picture that moves shows us a part of its way; in px. */
const WAY = 64;

function grow({ x, y, width, height }: Box): Box {
  return { x: x - WAY, y: y - WAY, width: width + 2 * WAY, height: height + 2 * WAY };
}

const COUNT_ADOPTED = 'document.adoptedStyleSheets.length';

/** As a click on the icon does, only that every mention is marked; gives how many are. */
async function readAndMark({ browser, page }: SavedPageTab): Promise<number> {
  const tabId = await browser.tabIdOf(page);
  await browser.evaluateInExtension(
    `browser.scripting.executeScript({ target: { tabId: ${tabId} }, files: ['reader.js'] }).then(() => true)`,
  );
  const settings = { ...DEFAULTS, rule: 'on', granted: true, density: 'all' } as const;
  const { mentions } = await browser.sendToPage(page, 'apply-settings', { settings });
  return mentions.filter(({ marked }) => marked).length;
}
