import type { Page } from 'puppeteer-core';
import { openReadingTab } from '../../annotate/reading-tab.ts';
import { countMarks } from '../../../tests/e2e/support/look.ts';
import { waitUntil } from '../../../tests/e2e/support/wait-until.ts';
import { buildWhereStale } from '../../build-target.ts';
import { makeUpPage } from './made-up-page.ts';
import type { BenchPage } from './sample.ts';

/** An event of the trace format, times in µs: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, the time that the thread ran: not what it waited for other programs. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** The longest task in which our code ran, in ms that the thread was at work. */
export interface LongestTasks {
  readonly onPages: number;
  readonly slowestPage: string;
  /** While `BURST` nodes are added to a page at once. */
  readonly inBurst: number;
  /** The longest task of the same burst where the extension has no access. */
  readonly ofBurstItself: number;
}

/** How many text nodes a page adds at once. */
const BURST = 10_000;
const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/**
 * Runs the built extension, traced by the browser, over pages and over a burst of changes. A task that
 * holds a change of the page and our hearing of it counts whole: hence the control.
 */
export async function measureLongestTasks(pages: readonly BenchPage[]): Promise<LongestTasks> {
  buildWhereStale('chromium');
  const { browser, page, server } = await openReadingTab('chromium');
  try {
    await browser.evaluateInExtension(`browser.storage.local.set({ density: 'all' })`);
    let onPages = 0;
    let slowestPage = '';
    for (const { name, url, body, contentType } of pages) {
      const events = await trace(page, async () => {
        await server.open(url, body, { contentType, scripts: false, timeoutMs: 60_000 });
        await browser.sendToPage(page, 'describe-page', {}, { timeoutMs: 60_000 });
      });
      const longest = longestOf(events, isOurs);
      if (longest > onPages) [onPages, slowestPage] = [longest, name];
    }
    const { url, body } = makeUpPage(3_000, 30);
    const traceBurst = async (untilDone: () => Promise<unknown>) => {
      await server.open(url, body, { scripts: false });
      await untilDone();
      return trace(page, async () => {
        await page.evaluate(ADD_BURST);
        await untilDone();
      });
    };
    let marks = 0;
    const burst = await traceBurst(async () => {
      marks = await waitUntil(async () => ((await countMarks(page)) > marks ? countMarks(page) : false), {
        what: 'more marks',
        timeoutMs: 60_000,
      });
    });
    await browser.revokeAllSites();
    const control = await traceBurst(() => page.evaluate(SHOW_FRAME));
    return {
      onPages,
      slowestPage,
      inBurst: longestOf(burst, isOurs),
      ofBurstItself: longestOf(control, ({ name }) => name === 'FunctionCall' || name === 'Layout'),
    };
  } finally {
    await browser.close();
  }
}

const SHOW_FRAME = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';

const ADD_BURST = `(() => {
  const added = document.createDocumentFragment();
  for (let at = 0; at < ${BURST}; at += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = at % 100 === 0 ? 'A word of OpenAI.' : 'One more line of the feed, ' + at;
    added.append(paragraph);
  }
  document.querySelector('article').append(added);
})()`;

async function trace(page: Page, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: TRACED });
  await work();
  const written = await page.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(written)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Scripts of ours that run in pages; the worker and the extension's own pages are traced too. */
const OURS = /^chrome-extension:.*\/(reader|marker|dataset|card)\.js$/;

function isOurs({ args }: TraceEvent): boolean {
  return OURS.test(args.data?.url ?? '');
}

/**
 * The ms of the longest task of a thread that holds an event like `isMeant`. Of a task in which the
 * browser takes a page down for the next one, whose end it tells the page's scripts first, the event
 * alone counts.
 */
function longestOf(events: readonly TraceEvent[], isMeant: (event: TraceEvent) => boolean): number {
  const tasks = events.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const commits = events.filter(({ name }) => name === 'CommitLoad');
  const durations = events
    .filter((event) => isMeant(event) && event.dur !== undefined)
    .flatMap((event) => {
      const around = tasks.filter((task) => isDuring(event, task));
      const isTakenDown = around.some((task) => commits.some((commit) => isDuring(commit, task)));
      return (isTakenDown ? [event] : around).map(({ dur = 0, tdur = dur }) => tdur / 1000);
    });
  return Math.max(0, ...durations);
}

function isDuring({ pid, tid, ts }: TraceEvent, task: TraceEvent): boolean {
  return pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0);
}
