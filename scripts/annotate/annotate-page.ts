import type { CardReport } from '../../lib/extension/messages.ts';
import { isRead, type PageReport } from '../../lib/page/page-report.ts';
import type { Job, Order } from './jobs.ts';
import { contentTypeOf } from './content-type.ts';
import { COUNT_MUTATIONS, MEASURE_FLOOR } from './page-watch.ts';
import type { ReadingTab } from './reading-tab.ts';

/** How long one page may take before it is given up, in ms. */
export const PAGE_MS = 20_000;

/** One line of the output. */
export interface Annotation {
  readonly file: string;
  readonly url: string;
  /** Whether marks are painted here, or would be if there were a mention. */
  readonly active: boolean;
  readonly news: PageReport['news'];
  readonly mentions: PageReport['mentions'];
  readonly timing: (PageReport['timing'] & { readonly floorMs: number }) | null;
  readonly page: { readonly mutations: number | null; readonly errors: readonly string[] };
  readonly card: CardReport | null;
  /** Why the page could not be read. */
  readonly error?: string;
}

/** What a page gives that the extension leaves alone. */
const NOTHING = { active: false, news: { verdict: 'other', signals: [] }, mentions: [], card: null } as const;

/** Opens a saved page in `tab` and tells what the extension does to it. */
export async function annotatePage(
  tab: ReadingTab,
  { job, bytes, order }: { job: Job; bytes: Uint8Array; order: Order },
): Promise<Annotation> {
  const { file, url } = job;
  const contentType = contentTypeOf(job.path, bytes, job.encoding);
  const isHtml = /html/.test(contentType);
  tab.errors.take();
  // A picture or a PDF may end as a download: then there is nothing to read.
  const opened = await tab.server
    .open(url, bytes, { contentType, scripts: order.scripts, timeoutMs: PAGE_MS })
    .then(
      () => true,
      (error: unknown) => {
        if (isHtml) throw error;
        return false;
      },
    );
  const report = opened ? await readPage(tab, { force: order.force, isHtml }) : undefined;
  if (!report) {
    return { file, url, ...NOTHING, timing: null, page: { mutations: order.scripts ? null : 0, errors: [] } };
  }
  const floorMs = Number(await tab.page.evaluate(MEASURE_FLOOR));
  const { card, cardErrors } = await openFirstCard(tab, report);
  const mutations = order.scripts ? null : Number(await tab.page.evaluate(COUNT_MUTATIONS));
  return {
    file,
    url,
    active: report.readable && isRead(report.reason),
    news: report.news,
    mentions: report.mentions,
    timing: { ...report.timing, floorMs },
    // What a browser's own viewer of PDF or XML complains of is not the page's.
    page: { mutations, errors: isHtml ? [...tab.errors.take(), ...cardErrors] : [] },
    card,
  };
}

async function readPage(
  { browser, page }: ReadingTab,
  { force, isHtml }: { force: boolean; isHtml: boolean },
): Promise<PageReport | undefined> {
  if (isHtml) return browser.sendToPage(page, force ? 'read-page' : 'describe-page');
  // No reader has to be in a feed or a picture: one who is not there at once will not come.
  return browser.sendToPage(page, 'describe-page', {}, { timeoutMs: 0 }).catch(() => undefined);
}

/** A card that fails is an error of the page, whose mentions are told all the same. */
async function openFirstCard(
  { browser, page }: ReadingTab,
  { mentions }: PageReport,
): Promise<{ card: CardReport | null; cardErrors: string[] }> {
  const index = mentions.findIndex(({ marked }) => marked);
  if (index === -1) return { card: null, cardErrors: [] };
  try {
    // Pages that stream their article into a hidden part show it by a script, which is off here.
    const card = await browser.sendToPage(page, 'open-card', { index, evenHidden: true });
    return { card: card ?? null, cardErrors: [] };
  } catch (error) {
    return { card: null, cardErrors: [`open-card: ${error instanceof Error ? error.message : error}`] };
  }
}
