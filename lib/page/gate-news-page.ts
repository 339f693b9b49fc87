import { attributeOf, parentOf, tagOf, textOf } from './node-reading.ts';

/** What the news gate reads of a page: a few texts, each with a bound. */
export interface PageTexts {
  /** Path and query of the address. */
  readonly path?: string;
  /** The same where it points at one piece, by a number or a phrase; else empty. */
  readonly piece?: string;
  /** The metadata that matters, a line `name=content` each. */
  readonly head?: string;
  /** The types in JSON-LD. */
  readonly data?: string;
  /** The host, or what site and publisher call themselves. */
  readonly names?: string;
  /** Tags, classes and microdata around the headline and a long paragraph. */
  readonly around?: string;
  /** The text next to the headline, a line for each node. */
  readonly near?: string;
  readonly headline?: string;
}

// A form named like a method stands in front of the document's own.
const { createTreeWalker, getElementsByTagName } = Document.prototype;

/** A list that the browser keeps for the document: a second look-up is free. */
function listOf(document: Document, tag: string): HTMLCollectionOf<Element> {
  return getElementsByTagName.call(document, tag);
}

/** Reads the address. */
export function readAddress(_: Document, url: string): PageTexts {
  const { hostname, pathname, search } = URL.parse(url) ?? NOWHERE;
  const path = pathname.toLowerCase() + search;
  return { names: hostname.replace(/^www\./, ''), path, piece: POINTS_AT_PIECE.test(path) ? path : '' };
}

const NOWHERE = { hostname: '', pathname: '', search: '' };
const POINTS_AT_PIECE = /\d{3}|\d[^/\d]+\d|[^/]{30}|[^/]([-_]|%20)[^/]+([-_]|%20)[^/]/;

/** Reads what a page says of itself for machines, but the JSON-LD. */
export function readMeta(document: Document): PageTexts {
  let head = '';
  let names = '';
  const metas = listOf(document, 'meta');
  for (let at = 0, meta; at < MOST && (meta = metas[at]); at++) {
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? '';
    if (!ASKED.test(name)) continue;
    const content = attributeOf(meta, 'content')?.slice(0, 99) ?? '';
    head += `${name}=${content}\n`;
    if (NAMES_SITE.test(name)) names += ` ${content}`;
  }
  const [body] = listOf(document, 'body');
  if (body) head += `body=${attributeOf(body, 'class')}`;
  const [title] = listOf(document, 'title');
  if (title) names += textOf(title).slice(0, 300).replace(HEADLINE, ' ');
  return { head: head.toLowerCase(), names: names.toLowerCase() };
}

/** The metadata that a signal asks for: most pages have some fifty more, left unread. */
const ASKED =
  /^(og:(type|site_name|article:.*|section)|application-name|publisher|copyright|generator|author|article:.*|section|news_keywords|googlebot-news|parsely-.*|cxenseparse:.*|sailthru\..*|fb:pages|citation_title)$/;
const NAMES_SITE = /^(og:site_name|application-name|publisher|copyright)$/;

/** The first part of a title such as "Headline - Name of the paper". */
const HEADLINE = /^.*?( [-–—:»«·] |\||$)/s;

/** So many elements of a kind are looked at, and so much of the text of each. */
const MOST = 150;
const MOST_DATA = 8_000;

/** Reads the types in JSON-LD: cut at the key, not parsed, for real pages ship broken JSON. */
export function readData(document: Document): PageTexts {
  let data = '';
  const scripts = listOf(document, 'script');
  for (let at = 0, script; at < MOST && (script = scripts[at]); at++) {
    if (!attributeOf(script, 'type')?.endsWith('ld+json')) continue;
    const text = textOf(script).slice(0, MOST_DATA);
    for (let key = -1; (key = text.indexOf('"@type"', key + 1)) >= 0;) {
      data += /^\s*:\s*(\[[^\]]*|"[^"]*")/.exec(text.slice(key + 7, key + 99))?.[1] ?? '';
    }
    if (text.includes('"articleSection"')) data += '"articleSection"';
  }
  return { data };
}

/** Reads what a reader sees first: the headline and what stands next to it. */
export function readBody(document: Document): PageTexts {
  const headline = longestOf(document, 'h1');
  const paragraph = longestOf(document, 'p');
  const start = headline ?? paragraph;
  const near: string[] = [];
  const around = new Set([...boxesOf(headline), ...boxesOf(paragraph)]);
  for (const node of start ? textsAfter(document, start) : []) {
    near.push(textOf(node).trim().slice(0, 80));
    const parent = parentOf(node);
    for (const box of [parent, parent && parentOf(parent)]) if (box) around.add(box);
  }
  const described = [...around].map(
    (box) => `${tagOf(box)} ${NAMES.map((name) => attributeOf(box, name)).join(' ')}`,
  );
  if (listOf(document, 'pre')[2]) described.unshift('<pre>');
  return {
    around: described.join('\n').toLowerCase().replaceAll('_', ' '),
    near: near.join('\n').toLowerCase(),
    headline: headline ? textOf(headline).trim() : '',
  };
}

const NAMES = ['class', 'itemprop', 'itemtype'];

/** An element and those around it, up to the body. */
function boxesOf(element: Element | undefined): Element[] {
  const boxes: Element[] = [];
  for (let at = element; at && boxes.length < 12 && tagOf(at) !== 'body'; at = parentOf(at)) boxes.push(at);
  return boxes;
}

/** The first texts from the start of an element on. */
function textsAfter(document: Document, start: Element): Node[] {
  const texts: Node[] = [];
  const walker = createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  walker.currentNode = start;
  for (let left = 50; left > 0 && texts.length < 16 && walker.nextNode(); left--) {
    const parent = parentOf(walker.currentNode);
    if (!parent || SILENT.test(tagOf(parent)) || !/\S/.test(textOf(walker.currentNode))) continue;
    texts.push(walker.currentNode);
  }
  return texts;
}

const SILENT = /^(no)?s(cript|tyle)$/;

/** The longest of six elements of a kind, taken evenly from all over the page. */
function longestOf(document: Document, tag: string): Element | undefined {
  const all = listOf(document, tag);
  let longest: Element | undefined;
  let length = 0;
  for (let at = 0; at < 6; at++) {
    const element = all[Math.floor((all.length * (at + 0.5)) / 6)];
    const own = element ? textOf(element).trim().length : 0;
    if (own > length) [longest, length] = [element, own];
  }
  return longest;
}
