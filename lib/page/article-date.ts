import { readMetas, type ArticleData } from './article-data.ts';
import { attributeOf, findAll, hasWithin, parentOf, tagOf, textOf } from './node-reading.ts';
import { parseDay } from './parse-day.ts';

/** Names under which pages give the time of publication, and not that of a change. */
const PUBLISHED =
  /^(og:)?(article:)?published(_time|_at)?$|^(parsely-pub-|sailthru\.|publish(ed)?[-_.]?|pub|dc(terms)?\.|bt:pub)?date(\.(issued|created))?$|^dc(terms)?\.(issued|created)$|^cxenseparse:recs:publishtime$|^article\.(published|created)$|^originalpublicationdate$|^datepublished$|^weibo: ?article:create_at$/i;

/** Where a `<time>` is that of something else. */
const ELSEWHERE = new Set(['aside', 'nav', 'footer']);
const ELSEWHERE_WORDS = /comment|related|recommend|sidebar|updated|modified/i;

/** How many `<time>` elements are looked at. */
const MOST_TIMES = 20;

/**
 * The day on which the article within `root` was published, as `2026-11-23`: from JSON-LD, else from
 * the metadata, else from a `<time>` in it; what is absurd is passed over. `isMain` says whether what
 * the document says of itself is said of this article: an endless page holds several.
 */
export function findArticleDate({
  document,
  root,
  data,
  isMain,
  today,
}: {
  readonly document: Document;
  readonly root: Document | Element;
  readonly data: ArticleData | undefined;
  readonly isMain: boolean;
  readonly today: string;
}): string | undefined {
  const dates = isMain ? [data?.datePublished ?? '', ...readMetas(document, PUBLISHED)] : [];
  return findDay(dates, today) ?? findDay(readTimes(root), today);
}

function findDay(texts: readonly string[], today: string): string | undefined {
  for (const text of texts) {
    const day = parseDay(text, today);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** What the first times say, those that are marked as the publication first. */
function readTimes(root: Document | Element): readonly string[] {
  const times = findAll(root, 'time')
    .slice(0, MOST_TIMES)
    .filter((time) => !isElsewhere(time));
  const isMarked = (time: Element) =>
    attributeOf(time, 'itemprop') === 'datePublished' || attributeOf(time, 'pubdate') !== null;
  return [...times.filter(isMarked), ...times].map((time) => attributeOf(time, 'datetime') ?? textOf(time));
}

function isElsewhere(time: Element): boolean {
  for (let at: Element | undefined = time; at && !isWhole(at); at = parentOf(at)) {
    if (ELSEWHERE.has(tagOf(at)) || ELSEWHERE_WORDS.test(attributeOf(at, 'class') ?? '')) return true;
  }
  return false;
}

/** What holds the headline too is the page or the article, whatever its classes say of a sidebar. */
function isWhole(element: Element): boolean {
  return tagOf(element) === 'body' || hasWithin(element, 'h1');
}
