import { describe, expect, it, test } from 'vitest';
import { readArticleData } from '../../../lib/page/article-data.ts';
import { findArticleDate } from '../../../lib/page/article-date.ts';

const TODAY = '2026-11-25';
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const LD = ld('{"@type":"NewsArticle","datePublished":"2026-11-01T08:00:00Z"}');
const META = meta('article:published_time', '2026-11-02');
const TIME = '<time datetime="2026-11-03">3 Nov</time>';

function findIn(html: string, isMain = true): string | undefined {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const data = isMain ? readArticleData(document) : undefined;
  return findArticleDate({ document, root: document, data, isMain, today: TODAY });
}

const cases: readonly (readonly [name: string, html: string, day: string | undefined])[] = [
  ['JSON-LD before metadata and time', LD + META + TIME, '2026-11-01'],
  ['metadata before time', META + TIME, '2026-11-02'],
  ['a time', `<article><h1>Title</h1>${TIME}</article>`, '2026-11-03'],
  ['nothing', '<article><h1>Title</h1><p>3 November 2026</p></article>', undefined],
  [
    'an article in an array',
    ld('[{"@type":"Organization"},{"@type":"NewsArticle","datePublished":"2026-11-01"}]'),
    '2026-11-01',
  ],
  [
    'an article in a graph',
    ld(
      '{"@graph":[{"@type":"WebSite"},{"@type":["Thing","ReportageNewsArticle"],"datePublished":"2026-11-01"}]}',
    ),
    '2026-11-01',
  ],
  [
    'an article that a page is about',
    ld('{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2026-11-01"}}'),
    '2026-11-01',
  ],
  [
    'a type by its address',
    ld('{"@type":"http://schema.org/BlogPosting","datePublished":"2026-11-01"}'),
    '2026-11-01',
  ],
  [
    'a list of dates',
    ld('{"@type":"NewsArticle","datePublished":["2026-11-01","2026-11-02"]}'),
    '2026-11-01',
  ],
  [
    'broken JSON',
    ld('{"@type":"NewsArticle","headline":"He said "no"","datePublished":"2026-11-01",}'),
    '2026-11-01',
  ],
  [
    'a line break in a string',
    ld('{"@type":"NewsArticle","description":"one\ntwo","datePublished":"2026-11-01"}'),
    '2026-11-01',
  ],
  [
    'no date of a list of others',
    ld('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2020-01-01"}]}') +
      META,
    '2026-11-02',
  ],
  ['no date of a product', ld('{"@type":"Product","datePublished":"2020-01-01"}') + META, '2026-11-02'],
  [
    'no date of a comment',
    ld('{"@type":"WebPage","comment":{"@type":"Article","datePublished":"2020-01-01"}}') + META,
    '2026-11-02',
  ],
  ['JSON that is no object', ld('null') + ld('7') + ld('""') + ld('') + META, '2026-11-02'],
  ['JSON nested without end', ld('['.repeat(20_000)) + META, '2026-11-02'],
  ['a date of the future in JSON-LD', LD.replace('2026', '2062') + META, '2026-11-02'],
  ['a default that nobody filled in', LD.replace('2026-11-01', '1970-01-01') + META, '2026-11-02'],
  ['garbage', LD.replace('2026-11-01T08:00:00Z', '{{date}}') + meta('date', 'soon') + TIME, '2026-11-03'],
  ['no date of a change', meta('article:modified_time', '2026-11-09') + TIME, '2026-11-03'],
  ['a meta of another name', '<meta name="parsely-pub-date" content="2026-11-02T01:00:00Z">', '2026-11-02'],
  ['Dublin Core', '<meta name="DC.date.issued" content="2026-11-02">', '2026-11-02'],
  ['microdata', '<meta itemprop="datePublished" content="2026-11-02">', '2026-11-02'],
  [
    'the time marked as publication',
    `<time datetime="2026-10-01">x</time><time itemprop="datePublished" datetime="2026-11-03">y</time>`,
    '2026-11-03',
  ],
  [
    'no time of other parts',
    `<nav>${TIME}</nav><aside>${TIME}</aside><div class="comments">${TIME}</div>`,
    undefined,
  ],
  [
    'a time in a page whose class names its sidebar',
    `<main class="has-sidebar"><h1>Title</h1>${TIME}</main>`,
    '2026-11-03',
  ],
  ['a time in words', '<time>November 3, 2026</time>', '2026-11-03'],
  // A form whose fields are named like methods stands in front of the built-in ones.
  [
    'a page that bends the DOM',
    `<form name="querySelectorAll"></form><form><input name="parentNode"><input name="getAttribute">${TIME}</form>`,
    '2026-11-03',
  ],
];

describe('findArticleDate', () => {
  test.each(cases)('reads %s', (_, html, day) => {
    expect(findIn(html)).toBe(day);
  });

  it('leaves what the document says to the first article of an endless page', () => {
    expect(findIn(LD + META, false)).toBeUndefined();
    expect(findIn(LD + META + TIME, false)).toBe('2026-11-03');
  });
});
