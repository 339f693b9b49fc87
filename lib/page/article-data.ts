import { attributeOf, findAll, textOf } from './node-reading.ts';

/** What an article says of itself in JSON-LD; https://schema.org/Article */
export interface ArticleData {
  readonly headline: string | undefined;
  readonly datePublished: string | undefined;
}

/** So much of all JSON-LD of a page is read, in UTF-16 units; articles stand before lists and comments. */
const MOST_TEXT = 400_000;

/** How deep an article may lie in its data, as a page that holds a graph that holds it. */
const MOST_DEPTH = 6;

const ARTICLE = /^(https?:\/\/schema\.org\/)?(\w*Article|\w*BlogPosting|SocialMediaPosting|Report)$/;

/** What an article or a page holds other articles in. */
const OTHERS = new Set([
  'itemListElement',
  'hasPart',
  'comment',
  'citation',
  'relatedLink',
  'liveBlogUpdate',
]);

/** Reads the first article that the JSON-LD of a page describes. */
export function readArticleData(document: Document): ArticleData | undefined {
  let left = MOST_TEXT;
  for (const script of findAll(document, 'script[type$="ld+json" i]')) {
    const text = textOf(script);
    left -= text.length;
    if (left < 0) return undefined;
    const found = readText(text);
    if (found) return found;
  }
  return undefined;
}

function readText(text: string): ArticleData | undefined {
  // Raw line breaks within strings are what most often breaks it.
  for (const form of [text, text.replaceAll(/[\r\n\t]+/g, ' ')]) {
    try {
      return findArticle(JSON.parse(form), MOST_DEPTH);
    } catch {
      // Broken: it is read in the next form, then key by key.
    }
  }
  if (!/"@type"\s*:\s*\[?\s*"[^"]*(Article|Posting)"/.test(text)) return undefined;
  const valueOf = (key: string) => new RegExp(`"${key}"\\s*:\\s*"([^"]{1,300})"`).exec(text)?.[1];
  return { headline: valueOf('headline'), datePublished: valueOf('datePublished') };
}

function findArticle(data: unknown, depth: number): ArticleData | undefined {
  if (typeof data !== 'object' || data === null || depth === 0) return undefined;
  if (Array.isArray(data)) return findFirst(data, depth);
  const record = data as Readonly<Record<string, unknown>>; // JSON has no other objects
  const types: unknown[] = [record['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) {
    return { headline: textIn(record['headline']), datePublished: textIn(record['datePublished']) };
  }
  const inner = Object.entries(record).filter(([key]) => !OTHERS.has(key));
  return findFirst(
    inner.map(([, value]) => value),
    depth - 1,
  );
}

function findFirst(values: readonly unknown[], depth: number): ArticleData | undefined {
  for (const value of values) {
    const found = findArticle(value, depth);
    if (found) return found;
  }
  return undefined;
}

function textIn(value: unknown): string | undefined {
  const [first]: unknown[] = [value].flat();
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}

/** The contents of the meta elements with a name, property or itemprop that fits, in document order. */
export function readMetas(document: Document, like: RegExp): readonly string[] {
  return findAll(document, 'meta[content]')
    .filter((meta) => KEYS.some((key) => like.test(attributeOf(meta, key) ?? '')))
    .map((meta) => attributeOf(meta, 'content') ?? '');
}

const KEYS = ['property', 'name', 'itemprop'];
