import type { Article, Name, NamedText } from '../relevance/article.ts';
import { readArticleData, readMetas, type ArticleData } from './article-data.ts';
import { findArticleDate } from './article-date.ts';
import type { PageMention } from './mention.ts';
import { attributeOf, findAll, hasWithin, isWithin, parentOf, tagOf, textOf } from './node-reading.ts';

/** How many texts around that of the mention count as the article. */
const MOST_TEXTS = 12;

/**
 * Reads what the article around `mention` tells of it, from the mentions of the page; `today` is the
 * day, as `2026-11-23`. Costs some queries of the document, so it waits until a card needs it.
 */
export function readArticle(mention: PageMention, mentions: readonly PageMention[], today: string): Article {
  const roots = findAll(document, 'article').filter((article) => hasWithin(article, 'h1'));
  const root = roots.findLast((article) => isWithin(mention.range.startContainer, article));
  const isMain = root === undefined || root === roots[0];
  const data = isMain ? readArticleData(document) : undefined;
  const within = mentions.filter(
    (other) =>
      other === mention ||
      (other.place === 'article' && (!root || isWithin(other.range.startContainer, root))),
  );
  const texts = [...Map.groupBy(within, ({ flowText }) => flowText)].map(([text, group]) => ({
    text,
    names: group.map(({ entity, start, end }) => ({ entity, start, end })),
  }));
  const here = texts.findIndex(({ text }) => text === mention.flowText);
  const others = texts
    .map((text, at) => ({ text, distance: Math.abs(at - here) }))
    .filter(({ distance }) => distance > 0)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_TEXTS);
  return {
    lang: languageOf(mention.range.startContainer),
    headline: nameIn(readHeadline(root, isMain, data), within),
    published: findArticleDate({ document, root: root ?? document, data, isMain, today }),
    paragraph: texts[here]!, // `within` has the mention
    mention: { entity: mention.entity, start: mention.start, end: mention.end },
    others: others.map(({ text }) => text),
  };
}

function readHeadline(root: Element | undefined, isMain: boolean, data: ArticleData | undefined): string {
  const heading = findAll(root ?? document, 'h1')
    .map((element) => collapse(textOf(element)))
    .find((text) => text.length > 1);
  if (heading !== undefined || !isMain) return heading ?? '';
  return collapse(readMetas(document, /^og:title$/)[0] ?? data?.headline ?? '');
}

/** The headline with the names in it, in the forms that the page has them; it may be no text of the page. */
function nameIn(text: string, mentions: readonly PageMention[]): NamedText {
  const forms = Map.groupBy(mentions, (mention) => mention.text);
  const names = [...forms].flatMap(([form, [first]]): Name[] => {
    const start = text.indexOf(form);
    return start === -1 || !first ? [] : [{ entity: first.entity, start, end: start + form.length }];
  });
  return { text, names };
}

function languageOf(node: Node): string | undefined {
  for (let at = parentOf(node); at; at = parentOf(at)) {
    const lang = attributeOf(at, 'lang');
    if (lang) return lang;
    if (tagOf(at) === 'html') break;
  }
  return undefined;
}

function collapse(text: string): string {
  return text.slice(0, 2_000).replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}
