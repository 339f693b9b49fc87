/** What the news gate says of a page, and what speaks for it. */
export interface NewsVerdict {
  readonly verdict: 'news' | 'other';
  /** The names of the signals found, strongest first. */
  readonly signals: readonly string[];
}

interface Signal {
  readonly name: string;
  /** Points for news; below zero, against it. A page is news from `THRESHOLD` points. */
  readonly points: number;
  readonly found: (page: PageHead) => boolean;
}

const THRESHOLD = 4;

/** The few cheap reads that all signals share. */
interface PageHead {
  /** Host and path of the address, in lower case. */
  readonly host: string;
  readonly path: string;
  /** The `@type`s named in JSON-LD, also when the JSON around them is broken; parted by spaces. */
  readonly types: string;
  /** The content of a `meta`, in lower case; empty where there is none. */
  readonly meta: (name: string) => string;
  /** Whether the page has an element that fits one of the selectors. */
  readonly has: (selectors: string) => boolean;
  /** Whether its paragraphs hold at least so many words. */
  readonly hasWords: (words: number) => boolean;
}

/** `NewsArticle` and its kinds, such as `ReportageNewsArticle`; https://schema.org/NewsArticle */
const NEWS_TYPE = /NewsArticle\b|\bLiveBlogPosting\b/;

/** Kinds of page that emit `Article` or `og:type=article` without being news. */
const OTHER_TYPE =
  /\b(Recipe|Product|SoftwareApplication|TechArticle|HowTo|QAPage|JobPosting|Event|Course)\b/;

const DATE_METAS =
  'pubdate publishdate date parsely-pub-date sailthru.date dc.date dc.date.issued datepublished';

const SIGNALS: readonly Signal[] = [
  { name: 'json-ld NewsArticle', points: 4, found: ({ types }) => NEWS_TYPE.test(types) },
  {
    name: 'microdata NewsArticle',
    points: 4,
    found: ({ has }) => has('[itemtype*="schema.org/NewsArticle" i]'),
  },
  { name: 'og:type article', points: 2, found: ({ meta }) => meta('og:type') === 'article' },
  {
    name: 'article:published_time',
    points: 2,
    found: ({ meta }) => (meta('article:published_time') || meta('og:article:published_time')) !== '',
  },
  { name: 'json-ld Article', points: 2, found: ({ types }) => /\b(Article|BlogPosting)\b/.test(types) },
  {
    name: 'date in meta',
    points: 2,
    found: ({ meta }) => DATE_METAS.split(' ').some((name) => meta(name) !== ''),
  },
  {
    name: 'date in path',
    points: 2,
    found: ({ path }) => /\/(19|20)\d\d[/-]?([01]\d|[a-z]{3})([/-]?[0-3]\d)?([/.-]|$)/.test(path),
  },
  { name: 'article element', points: 1, found: ({ has }) => has('article, [itemprop="articleBody"]') },
  { name: 'time element', points: 1, found: ({ has }) => has('time[datetime], [itemprop="datePublished"]') },
  {
    name: 'news in address',
    points: 2,
    found: ({ host, path }) =>
      /news|times|post|herald|tribune|gazette|journal|zeitung|nachrichten|noticias|presse/.test(host) ||
      /\/(news|world|politics|politi[ck]a?|business|econom[iy]a?|sports?|deportes|nachrichten|actualites?|noticias?|stor(y|ies)|arti[ck](le|el)s?)(\/|$)/.test(
        path,
      ),
  },
  { name: 'news_keywords', points: 2, found: ({ meta }) => meta('news_keywords') !== '' },
  {
    name: 'author',
    points: 1,
    found: ({ has, meta }) => meta('author') !== '' || has('[rel~="author"], [itemprop="author"]'),
  },
  { name: 'running text', points: 1, found: ({ hasWords }) => hasWords(150) },
  { name: 'little text', points: -3, found: ({ hasWords }) => !hasWords(60) },
  { name: 'home page', points: -4, found: ({ path }) => path === '/' || path === '' },
  {
    name: 'another kind of page',
    points: -12,
    found: ({ types }) => OTHER_TYPE.test(types) && !NEWS_TYPE.test(types),
  },
  {
    name: 'og:type other',
    points: -1,
    found: ({ meta }) => /^(product|profile|video|music|book|website$|object)/.test(meta('og:type')),
  },
  {
    name: 'encyclopaedia',
    points: -6,
    found: ({ meta, has }) =>
      /mediawiki|docusaurus|sphinx|gitbook|discourse|phpbb/.test(meta('generator')) ||
      has('#mw-content-text'),
  },
];

/**
 * Decides whether a page is a news article, from its metadata and a little of its structure.
 *
 * `url` is the page's address. Reads a few elements only and never the layout.
 */
export function judgeNews(document: Document, url: string): NewsVerdict {
  const head = readHead(document, url);
  const found = SIGNALS.filter((signal) => signal.found(head));
  const points = found.reduce((sum, signal) => sum + signal.points, 0);
  return { verdict: points >= THRESHOLD ? 'news' : 'other', signals: found.map((signal) => signal.name) };
}

function readHead(document: Document, url: string): PageHead {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const read = (name: string): string | null => element.getAttribute(name);
    const name = read('property') ?? read('name') ?? read('itemprop');
    const content = read('content')?.trim();
    if (name && content) meta.set(name.toLowerCase(), content.toLowerCase());
  }
  const { hostname, pathname } = URL.canParse(url) ? new URL(url) : { hostname: '', pathname: '' };
  return {
    host: hostname,
    path: pathname.toLowerCase(),
    types: readTypes(document),
    meta: (name) => meta.get(name) ?? '',
    has: (selectors) => document.querySelector(selectors) !== null,
    hasWords: (words) => countWordsTo(words, document),
  };
}

/** Reads types by pattern, not by `JSON.parse`: real pages ship broken JSON. */
function readTypes(document: Document): string {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  const named = scripts.flatMap(
    ({ textContent }) => textContent?.match(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g) ?? [],
  );
  return named.join(' ');
}

/** Whether the paragraphs hold at least `words` words; Chinese and Japanese count two characters as one. */
function countWordsTo(words: number, document: Document): boolean {
  let left = words;
  for (const paragraph of document.querySelectorAll('p')) {
    const text = paragraph.textContent ?? '';
    left -= text.split(/\s+/).length + (text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0) / 2;
    if (left <= 0) return true;
  }
  return false;
}
