import { describe, expect, it } from 'vitest';
import { judgeNews } from '../../../lib/page/gate-news.ts';

const WORDS = 'Words that fill a line of an article with plain prose. '.repeat(20);
const BODY = `<article><h1>A headline of some length</h1><p>${WORDS}</p></article>`;
const PLAIN = `<div><h1>A headline of some length</h1><p>${WORDS}</p></div>`;
const PIECE = 'https://site.example/a-page-of-some-kind';
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const named = (name: string): string => meta('og:site_name', name);
const OG_ARTICLE = meta('og:type', 'article');
const DATED = OG_ARTICLE + meta('article:published_time', '2026-11-20');

interface Case {
  readonly name: string;
  readonly head?: string;
  readonly body?: string;
  readonly url?: string;
}

const NEWS: readonly Case[] = [
  { name: 'a NewsArticle in JSON-LD', head: ld('{"@type":"NewsArticle"}') },
  {
    name: 'one in a graph, with a list of types',
    head: ld('{"@graph":[{"@type":"WebSite"},{"@type" : ["Thing",\n"ReportageNewsArticle"]}]}'),
  },
  { name: 'one in an array', head: ld('[{"@type":"Organization"},{"@type":"NewsArticle"}]') },
  { name: 'one by its full address', head: ld('{"@type":"https://schema.org/NewsArticle"}') },
  { name: 'one in broken JSON', head: ld('{"@type": "NewsArticle", "headline": "He said "no"", }') },
  { name: 'one in the body', body: `${PLAIN}${ld('{"@type":"NewsArticle"}')}` },
  { name: 'one that reviews a product', head: ld('{"@type":"NewsArticle","about":{"@type":"Product"}}') },
  {
    name: 'one at a short address',
    head: ld('{"@type":"NewsArticle"}') + OG_ARTICLE,
    url: 'https://site.example/a/b',
  },
  { name: 'a live blog', head: ld('{"@type":"LiveBlogPosting"}') },
  {
    name: 'microdata',
    body: `<div itemscope itemtype="https://schema.org/NewsArticle">${PLAIN}</div>`,
  },
  { name: 'Open Graph article with a section', head: OG_ARTICLE + meta('article:section', 'Politics') },
  { name: 'Open Graph article in an article element', head: OG_ARTICLE, body: BODY },
  {
    name: 'a dated address',
    url: 'https://site.example/2026/11/20/story',
  },
  { name: 'a news folder', url: 'https://site.example/politik/ein-langer-titel' },
  {
    name: 'a gallery with little text',
    head: DATED,
    body: '<article><h1>The best pictures</h1><figure></figure></article>',
    url: 'https://site.example/news/pictures-of-the-week',
  },
  {
    name: 'a page that calls itself a website',
    head: meta('og:type', 'website') + named('The Valley Herald'),
    body: `<h1>A headline of some length</h1><span class="byline">By A. Reporter</span><p>${WORDS}</p>`,
  },
  // Local papers without metadata, by the name of the paper and what stands under the headline.
  {
    name: 'a German paper without metadata',
    head: '<title>Stadtrat stimmt zu - Talbote Nachrichten</title>',
    body: `<h1>Stadtrat stimmt neuem Haushalt zu</h1><p>Von Eva Muster</p><p>20.11.2026</p><p>${WORDS}</p>`,
  },
  {
    name: 'a Japanese paper without metadata',
    head: '<title>市議会が予算案を可決 | 谷間新聞</title>',
    body: `<h1>市議会が新しい予算案を賛成多数で可決した</h1><p>2026年11月20日 12:30</p><p>${'市議会は二十日、予算案を可決した。'.repeat(20)}</p>`,
    url: 'https://site.example/a/20261120001.html',
  },
  {
    name: 'a Spanish paper without metadata',
    head: '<title>El pleno aprueba las cuentas | El Diario del Valle</title>',
    body: `<h1>El pleno aprueba las cuentas</h1><p>Por Ana Ejemplo</p><p>20/11/2026</p><p>${WORDS}</p>`,
  },
  {
    name: 'a paper of no known name, by photo, byline and date',
    body: `<h1>A headline of some length</h1><figure><figcaption>The hall</figcaption></figure><p>By A. Reporter</p><p>Nov 20, 2026</p><p>${WORDS}</p>`,
  },
  {
    name: 'a story in a box of that name',
    head: OG_ARTICLE,
    body: `<h1>A headline of some length</h1><div class="story__body"><p>${WORDS}</p></div>`,
  },
];

const OTHER: readonly Case[] = [
  { name: 'an empty page', body: '' },
  { name: 'an application', body: '<div id="root"></div>' },
  { name: 'an unknown address', url: '' },
  { name: 'prose on any site', body: PLAIN },
  {
    name: 'a recipe that calls itself an article',
    head: ld('{"@graph":[{"@type":"Article"},{"@type":"Recipe"}]}') + DATED,
    body: BODY,
  },
  {
    name: 'a recipe in microdata',
    head: DATED,
    body: `<div itemtype="http://schema.org/Recipe">${BODY}</div>`,
  },
  {
    name: 'a recipe told by a box',
    head: OG_ARTICLE + meta('author', 'A. Cook'),
    body: `<article><h1>The pie of my grandmother</h1><div class="wprm-recipe"><p>${WORDS}</p></div></article>`,
  },
  {
    name: 'an encyclopaedia',
    head: ld('{"@type":"Article","headline":"A town"}') + '<meta name="generator" content="MediaWiki 1.45">',
    body: `<time datetime="2026-01-01">x</time>${BODY}`,
    url: 'https://site.example/wiki/A_town_of_some_size',
  },
  {
    name: 'an encyclopaedia with byline, photo and date',
    head:
      ld('{"@type":"Article","datePublished":"2026-01-01"}') + OG_ARTICLE + named('Encyclopaedia of Towns'),
    body: `<article><h1>A town of some size</h1><figure></figure><p>Written by A. Scholar, 2026</p><p>${WORDS}</p></article>`,
    url: 'https://site.example/place/a-town-of-some-size',
  },
  {
    name: 'documentation',
    head: DATED + named('Tool Docs'),
    body: BODY,
    url: 'https://docs.site.example/guides/how-to-start',
  },
  {
    name: 'documentation with code',
    head: OG_ARTICLE,
    body: `${BODY}<pre></pre><pre></pre><pre></pre>`,
  },
  { name: 'a shop', head: meta('og:type', 'product') + ld('{"@type":"Product"}'), body: BODY },
  {
    name: 'a shop without metadata',
    head: OG_ARTICLE,
    body: `<h1>A chair of solid oak</h1><span class="price">20.00</span><button class="add-to-cart">Buy</button><p>${WORDS}</p>`,
  },
  {
    name: 'a forum',
    head: ld('{"@type":"DiscussionForumPosting"}') + OG_ARTICLE,
    url: 'https://site.example/threads/the-news-of-today.123',
  },
  {
    name: 'questions and answers',
    head: OG_ARTICLE,
    body: `<div itemtype="https://schema.org/QAPage">${BODY}</div>`,
  },
  { name: 'a paper of science', head: DATED + '<meta name="citation_title" content="Of mice">', body: BODY },
  { name: 'a profile', head: meta('og:type', 'profile'), body: BODY },
  {
    name: 'a static page',
    head: DATED,
    body: `<script>document.body.className</script>${PLAIN}`,
    url: 'https://site.example/about',
  },
  {
    name: 'a home page',
    head: meta('og:type', 'website') + named('The Valley News'),
    url: 'https://news.example/',
  },
  {
    name: 'a home page with articles in JSON-LD',
    head: ld('[{"@type":"NewsArticle"},{"@type":"NewsArticle"}]'),
    body: BODY,
    url: 'https://news.example',
  },
  {
    name: 'a section front',
    head: OG_ARTICLE + named('The Valley News') + ld('{"@type":"CollectionPage"}'),
    body: `<h1>Science</h1><article><p>A teaser</p></article><article><p>Another</p></article>`,
    url: 'https://news.example/sections/science/',
  },
  {
    name: 'a front at an address like a piece, told by its list of articles',
    head: ld('{"@type":"NewsArticle"}'.repeat(3)),
    url: 'https://site.example/top-stories/s-9097',
  },
  { name: 'a list of a tag', head: DATED, body: BODY, url: 'https://news.example/tag/some-tag-of-ours' },
];

function parse({ head = '', body = PLAIN }: Omit<Case, 'name'>): Document {
  return new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

describe('judgeNews', () => {
  it.each(NEWS)('news: $name', (page) => {
    expect(judgeNews(parse(page), page.url ?? PIECE)).toMatchObject({ verdict: 'news' });
  });

  it.each(OTHER)('other: $name', (page) => {
    expect(judgeNews(parse(page), page.url ?? PIECE)).toMatchObject({ verdict: 'other' });
  });

  it('counts a class of the body against a page', () => {
    const page = parse({ head: DATED, body: BODY });
    expect(judgeNews(page, PIECE).verdict).toBe('news');
    page.body.className = 'page-template-default page page-id-12';
    expect(judgeNews(page, PIECE).verdict).toBe('other');
  });

  it('names what it found, strongest first, and each name once', () => {
    const head =
      ld('{"@type":"NewsArticle"}{"@type":"NewsMediaOrganization"}') + meta('article:tag', 'Towns');
    const url = 'https://site.example/2026/11/20/a-page';
    expect(judgeNews(parse({ head, body: BODY }), url).signals).toEqual([
      'NewsArticle',
      'date in path',
      'newsroom metadata',
    ]);
  });

  it('reads nothing of a page whose address says enough', () => {
    const page = parse({ head: ld('{"@type":"NewsArticle"}') });
    expect(judgeNews(page, 'https://site.example/').signals).toEqual(['home page', 'no single piece']);
  });

  it('gives the same verdict where fields of a form stand in front of the DOM', () => {
    const fields = (
      'getAttribute localName parentNode textContent className children item length ' +
      'getElementsByTagName createTreeWalker head body title querySelector'
    )
      .split(' ')
      .map((name) => `<input name="${name}"><img name="${name}">`)
      .join('');
    const body = `<form class="story">${fields}<h1>A headline of some length</h1><p>By A. Reporter</p><p>${WORDS}</p></form>`;
    expect(judgeNews(parse({ body }), PIECE)).toEqual({ verdict: 'news', signals: ['news box', 'byline'] });
  });

  it('comes to an end on a page built to be slow', () => {
    const long = 'a-'.repeat(20_000);
    const body = `<h1>${long}</h1>${'<p>'.repeat(2_000)}${long}${'<script>'.repeat(200)}`;
    const head =
      meta('og:type', long) + `<title>${long}</title>` + ld(`"@type"${' '.repeat(9_000)}`.repeat(20));
    const page = parse({ head, body });
    expect(judgeNews(page, `https://site.example/${long}`).verdict).toBe('other');
  });
});
