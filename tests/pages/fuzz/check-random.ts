import type { Page } from 'puppeteer-core';
import { COUNT_MUTATIONS, WATCH_PAGE } from '../../../scripts/annotate/page-watch.ts';
import type { BrowserUnderTest } from '../../e2e/support/launch-browser.ts';
import { recordErrors } from '../../e2e/support/page-errors.ts';
import { takeOverRequests } from '../../e2e/support/serve-page.ts';
import { HASH_DOCUMENT } from '../support/hash-document.ts';
import { makeRandomArticles, writeRandomPage } from './random-articles.ts';

/** So many articles share a page: to open one takes longer than to read it. */
const A_PAGE = 50;

/** What came of reading random articles. */
export interface RandomTally {
  articles: number;
  /** Names found, and those of them that are marked. */
  found: number;
  marked: number;
  /** Plain names, which must be marked. */
  plain: number;
  /** In words, with the seed and the number of the page. */
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
  const page = await browser.browser.newPage();
  const server = await takeOverRequests(page);
  const errors = recordErrors(page);
  await page.evaluateOnNewDocument(WATCH_PAGE);
  await page.evaluateOnNewDocument(KEEP_HASH);
  await page.bringToFront();
  const tally: RandomTally = { articles: 0, found: 0, marked: 0, plain: 0, problems: [] };
  for (let at = 0; at * A_PAGE < count; at += 1) {
    const articles = makeRandomArticles(Math.min(A_PAGE, count - at * A_PAGE), seed + at);
    await server.open(`https://daily.newsgloss.example/2026/11/20/${at}.html`, writeRandomPage(articles), {
      scripts: false,
    });
    const { mentions } = await browser.sendToPage(page, 'describe-page', {}, { timeoutMs: 30_000 });
    const marked = mentions.filter((mention) => mention.marked).length;
    const seen = await look(page);
    const problems = [
      ...errors.take().map((error) => `said: ${error}`),
      seen.mutations > 0 && `${seen.mutations} changes of the document`,
      seen.before !== seen.after && `the document: ${seen.before} became ${seen.after}`,
      seen.painted !== marked && `${marked} marks are told, ${seen.painted} are painted`,
      ...seen.wrong.map((text) => `a mark on ${JSON.stringify(text)}`),
      ...seen.missed.map((text) => `no mark on ${text}`),
    ].filter((problem) => typeof problem === 'string');
    tally.articles += articles.length;
    tally.found += mentions.length;
    tally.marked += marked;
    tally.plain += seen.plain;
    tally.problems.push(...problems.map((problem) => `seed ${seed + at}: ${problem}`));
    onPage(tally);
  }
  await page.close();
  return tally;
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

async function look(page: Page): Promise<Seen> {
  return (await page.evaluate(LOOK)) as Seen;
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
