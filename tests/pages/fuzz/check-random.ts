import { COUNT_MUTATIONS, WATCH_PAGE } from '../../../scripts/annotate/page-watch.ts';
import type { BrowserUnderTest } from '../../e2e/support/launch-browser.ts';
import { recordErrors } from '../../e2e/support/page-errors.ts';
import { takeOverRequests } from '../../e2e/support/serve-page.ts';
import { waitUntil } from '../../e2e/support/wait-until.ts';
import { HASH_DOCUMENT } from '../support/hash-document.ts';
import { makeRandomArticles, writeRandomPage } from './random-articles.ts';

/** So many articles share a page: to open one takes longer than to read it. */
const A_PAGE = 50;

/** What came of reading random articles. */
export interface RandomTally {
  articles: number;
  /** Those left out, as their page does not even load without us. */
  unloadable: number;
  /** Names found, and those of them that are marked. */
  found: number;
  marked: number;
  /** Plain names, which must be marked. */
  plain: number;
  /** In words, with the seed of the page. */
  readonly problems: string[];
}

/**
 * Has the built extension read so many random articles, every mention marked, and looks at what it did to
 * them. `onPage` hears of the tally after each page. `browser` needs access to all sites.
 */
export async function checkRandomArticles(
  browser: BrowserUnderTest,
  { count, seed, onPage = () => {} }: { count: number; seed: number; onPage?: (tally: RandomTally) => void },
): Promise<RandomTally> {
  await browser.evaluateInExtension(`browser.storage.local.set({ density: 'all' })`);
  const tally: RandomTally = { articles: 0, unloadable: 0, found: 0, marked: 0, plain: 0, problems: [] };
  let tab = await openTab(browser);
  for (let at = 0; tally.articles < count; at += 1) {
    const articles = makeRandomArticles(Math.min(A_PAGE, count - tally.articles), seed + at);
    const note = (problem: string): void => void tally.problems.push(`seed ${seed + at}: ${problem}`);
    try {
      const { found, marked, plain, problems } = await readArticles(browser, tab, articles);
      tally.found += found;
      tally.marked += marked;
      tally.plain += plain;
      problems.forEach(note);
    } catch (error) {
      void tab.page.close().catch(() => {}); // it may never answer
      if (await loadsAlone(browser, articles)) note(`cannot be read: ${error}`);
      else tally.unloadable += articles.length;
      tab = await openTab(browser);
      continue;
    } finally {
      onPage(tally);
    }
    tally.articles += articles.length;
  }
  await tab.page.close();
  return tally;
}

type Tab = Awaited<ReturnType<typeof openTab>>;

async function openTab(browser: BrowserUnderTest) {
  const page = await browser.browser.newPage();
  const server = await takeOverRequests(page);
  const errors = recordErrors(page);
  await page.evaluateOnNewDocument(WATCH_PAGE);
  await page.evaluateOnNewDocument(KEEP_HASH);
  await page.bringToFront();
  return { page, server, errors };
}

let pages = 0;

async function load({ server }: Tab, articles: readonly string[]): Promise<void> {
  // Each page has an address of its own, as to go to the same one again is a reload.
  const address = `https://daily.newsgloss.example/2026/11/20/${(pages += 1)}.html`;
  await server.open(address, writeRandomPage(articles), { scripts: false });
}

/** Whether a page loads while Newsgloss is paused: some hang a browser by themselves. */
async function loadsAlone(browser: BrowserUnderTest, articles: readonly string[]): Promise<boolean> {
  const untilRegistered = (count: number) =>
    waitUntil(
      async () =>
        (await browser.evaluateInExtension(
          'browser.scripting.getRegisteredContentScripts().then(({ length }) => Math.min(length, 1))',
        )) === count,
      { what: `${count} registrations` },
    );
  await browser.evaluateInExtension(`browser.storage.local.set({ paused: true })`);
  await untilRegistered(0);
  const tab = await openTab(browser);
  const loads = await load(tab, articles).then(
    () => true,
    () => false,
  );
  void tab.page.close().catch(() => {});
  await browser.evaluateInExtension(`browser.storage.local.remove('paused')`);
  await untilRegistered(1);
  return loads;
}

async function readArticles(browser: BrowserUnderTest, tab: Tab, articles: readonly string[]) {
  const { page, errors } = tab;
  await load(tab, articles);
  const { mentions } = await browser.sendToPage(page, 'describe-page', {}, { timeoutMs: 30_000 });
  const marked = mentions.filter((mention) => mention.marked).length;
  const seen = (await page.evaluate(LOOK)) as Seen;
  const problems = [
    ...errors.take().map((error) => `said: ${error}`),
    seen.mutations > 0 && `${seen.mutations} changes of the document`,
    seen.before !== seen.after && `the document: ${seen.before} became ${seen.after}`,
    seen.painted !== marked && `${marked} marks are told, ${seen.painted} are painted`,
    ...seen.wrong.map((text) => `a mark on ${JSON.stringify(text)}`),
    ...seen.missed.map((text) => `no mark on ${text}`),
  ].filter((problem) => typeof problem === 'string');
  return { found: mentions.length, marked, plain: seen.plain, problems };
}

interface Seen {
  readonly before: string;
  readonly after: string;
  readonly mutations: number;
  readonly painted: number;
  /** Marked texts that are no name, or stand where nothing is read. */
  readonly wrong: readonly string[];
  readonly plain: number;
  /** Plain names without a mark. */
  readonly missed: readonly string[];
}

/** At the end of the parser, before our scripts come. */
const KEEP_HASH = `document.addEventListener('readystatechange', () => {
  globalThis.__hash ??= ${HASH_DOCUMENT};
  globalThis.__readHash = () => ${HASH_DOCUMENT};
})`;

/** What may be marked, without white space and what nobody sees. */
const MARKABLE = /^(OpenAI|Foxconn|Broadcom|HonHai)$/i;

/** Where nothing is read. */
const NEVER =
  'script, style, textarea, select, template, svg, noscript, object, canvas, title, pre, nav, button';

const LOOK = `(() => {
  const ranges = [...(CSS.highlights.get('newsgloss-mention') ?? [])].map(
    ({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    },
  );
  const isBare = (element) => element === document.body || (/^(a|b)$/.test(element.localName) && element.attributes.length === 0 && isBare(element.parentElement));
  const plain = [...Document.prototype.querySelectorAll.call(document, '.plain')]
    .filter((paragraph) => isBare(paragraph.parentElement) && [...paragraph.querySelectorAll('*')].every(({ attributes }) => attributes.length === 0));
  const isMarked = (paragraph, name) =>
    ranges.some((range) => range.toString() === name && paragraph.contains(range.startContainer));
  return {
    before: globalThis.__hash,
    after: globalThis.__readHash(),
    mutations: ${COUNT_MUTATIONS},
    painted: ranges.length,
    wrong: ranges
      .filter((range) =>
        !${MARKABLE}.test(range.toString().replace(/[\\s\\u00ad\\u200b]/g, '')) ||
        range.startContainer.parentElement?.closest(${JSON.stringify(NEVER)}))
      .map(String),
    plain: 2 * plain.length,
    missed: plain.flatMap((paragraph) => ['OpenAI', 'Foxconn'].filter((name) => !isMarked(paragraph, name))),
  };
})()`;
