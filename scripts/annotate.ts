import { readFileSync } from 'node:fs';
import { withDeadline } from '../tests/e2e/support/wait-until.ts';
import { annotatePage, PAGE_MS, type Annotation } from './annotate/annotate-page.ts';
import { readOrder, USAGE, type Job, type Order } from './annotate/jobs.ts';
import { openReadingTab, type ReadingTab } from './annotate/reading-tab.ts';
import { buildWhereStale } from './build-target.ts';
import { setUpBrowser } from './set-up-browser.ts';

const UNREADABLE = 2;

/** Prints one JSON line a file to standard output, and all else to standard error. */
async function annotate(order: Order): Promise<void> {
  for (const problem of order.problems) complain(problem);
  if (order.jobs.length === 0) return;
  setUpBrowser(order.kind);
  buildWhereStale(order.kind);
  let tab: ReadingTab | undefined;
  for (const job of order.jobs) {
    const bytes = readOrComplain(job);
    if (!bytes) continue;
    tab ??= await openReadingTab(order.kind);
    const work = annotatePage(tab, { job, bytes, order });
    const outcome = await withDeadline(work, { what: job.file, timeoutMs: PAGE_MS }).catch((error: unknown) =>
      String(error),
    );
    if (typeof outcome === 'string') {
      console.error(`${job.file}: ${outcome}`);
      print(failed(job, outcome, tab.errors.take()));
      // A hung page can hang its whole process: only a new browser is surely well.
      await tab.browser.kill();
      tab = undefined;
    } else {
      print(outcome);
    }
  }
  await tab?.browser.close();
}

function readOrComplain(job: Job): Uint8Array | undefined {
  try {
    return readFileSync(job.path);
  } catch (error) {
    complain(`${job.file}: cannot be read (${error instanceof Error ? error.message : error})`);
    return undefined;
  }
}

function complain(problem: string): void {
  console.error(problem);
  process.exitCode = UNREADABLE;
}

function failed({ file, url }: Job, error: string, errors: readonly string[]): Annotation {
  const news = { verdict: 'other', signals: [] } as const;
  return {
    file,
    url,
    active: false,
    news,
    mentions: [],
    timing: null,
    page: { mutations: null, errors },
    card: null,
    error,
  };
}

function print(line: Annotation): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

let order: Order | undefined;
try {
  order = readOrder(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = UNREADABLE;
}
if (order) await annotate(order);
