import { describe, expect, it } from 'vitest';
import { judgeNews } from '../../../lib/page/gate-news.ts';

const WORDS = 'Words that fill a line of an article with plain prose. '.repeat(20);
const BODY = `<article><h1>Headline</h1><p>${WORDS}</p></article>`;
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

const CASES: readonly {
  name: string;
  head: string;
  body?: string;
  url?: string;
  verdict: 'news' | 'other';
}[] = [
  { name: 'a NewsArticle in JSON-LD', head: ld('{"@type":"NewsArticle"}'), verdict: 'news' },
  {
    name: 'one in a graph, with a list of types',
    head: ld('{"@graph":[{"@type":["ReportageNewsArticle","Thing"]}]}'),
    verdict: 'news',
  },
  {
    name: 'one in broken JSON',
    head: ld('{"@type": "NewsArticle", "headline": "He said "no"", }'),
    verdict: 'news',
  },
  { name: 'a live blog', head: ld('{"@type":"LiveBlogPosting"}'), verdict: 'news' },
  {
    name: 'Open Graph article with a date',
    head: meta('og:type', 'article') + meta('article:published_time', '2026-11-20'),
    verdict: 'news',
  },
  {
    name: 'microdata',
    head: '',
    body: `<div itemscope itemtype="https://schema.org/NewsArticle">${BODY}</div>`,
    verdict: 'news',
  },
  {
    name: 'a dated address with byline and date',
    head: '<meta name="author" content="A. Reporter">',
    body: `<time datetime="2026-11-20">today</time>${BODY}`,
    url: 'https://paper.example/2026/11/20/story',
    verdict: 'news',
  },
  {
    name: 'a recipe that calls itself an article',
    head:
      ld('{"@type":"Recipe"}') + meta('og:type', 'article') + meta('article:published_time', '2026-11-20'),
    verdict: 'other',
  },
  {
    name: 'an encyclopaedia',
    head: ld('{"@type":"Article"}') + '<meta name="generator" content="MediaWiki 1.45">',
    body: `<time datetime="2026-01-01">x</time>${BODY}`,
    verdict: 'other',
  },
  { name: 'a shop', head: meta('og:type', 'product') + ld('{"@type":"Product"}'), verdict: 'other' },
  {
    name: 'a home page of a newspaper',
    head: meta('og:type', 'website'),
    url: 'https://paper.example/',
    verdict: 'other',
  },
  { name: 'an empty page', head: '', body: '', verdict: 'other' },
  { name: 'an application', head: '', body: '<div id="root"></div>', verdict: 'other' },
];

describe('judgeNews', () => {
  it.each(CASES)('$verdict: $name', ({ head, body = BODY, url = 'https://site.example/page', verdict }) => {
    const page = new DOMParser().parseFromString(
      `<html><head>${head}</head><body>${body}</body></html>`,
      'text/html',
    );
    expect(judgeNews(page, url)).toMatchObject({ verdict });
  });

  it('names what it found', () => {
    const page = new DOMParser().parseFromString(`${ld('{"@type":"NewsArticle"}')}${BODY}`, 'text/html');
    expect(judgeNews(page, 'https://site.example/page').signals).toContain('json-ld NewsArticle');
  });
});
