import { readFileSync } from 'node:fs';
import { withDeadline } from '../../tests/e2e/support/wait-until.ts';
import { buildWhereStale } from '../build-target.ts';
import { setUpBrowser } from '../set-up-browser.ts';
import { annotatePage, PAGE_MS, type Annotation } from './annotate-page.ts';
import type { Job, Order } from './jobs.ts';
import { openReadingTab, type ReadingTab } from './reading-tab.ts';

/**
 * Annotates the pages of an order one after the other, with the built extension in a browser of its
 * own. Files that cannot be read are told to `complain` and left out; a page that fails is not.
 */
export async function* annotateAll(
  order: Order,
  complain: (problem: string) => void,
): AsyncGenerator<Annotation, void> {
  if (order.jobs.length === 0) return;
  setUpBrowser(order.kind);
  buildWhereStale(order.kind);
  let tab: ReadingTab | undefined;
  try {
    for (const job of order.jobs) {
      const bytes = tryRead(job, complain);
      if (!bytes) continue;
      tab ??= await openReadingTab(order.kind);
      const work = annotatePage(tab, { job, bytes, order });
      const outcome = await withDeadline(work, { what: job.file, timeoutMs: PAGE_MS }).catch(
        (error: unknown) => String(error),
      );
      if (typeof outcome === 'string') {
        console.error(`${job.file}: ${outcome}`);
        yield failed(job, outcome, tab.errors.take());
        // A hung page can hang its whole process: only a new browser is surely well.
        await tab.browser.kill();
        tab = undefined;
      } else {
        yield outcome;
      }
    }
  } finally {
    await tab?.browser.close();
  }
}

function tryRead(job: Job, complain: (problem: string) => void): Uint8Array | undefined {
  try {
    return readFileSync(job.path);
  } catch (error) {
    complain(`${job.file}: cannot be read (${error instanceof Error ? error.message : error})`);
    return undefined;
  }
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
