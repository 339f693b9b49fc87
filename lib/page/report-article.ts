import type { NamedText } from '../relevance/article.ts';
import type { WholeArticle } from '../relevance/rank-for-article.ts';
import type { PageMention } from './mention.ts';
import { readArticle } from './read-article.ts';

/** So many texts are reported, and so much of each, in UTF-16 units: a page may be one text, or have thousands. */
const MOST_TEXTS = 80;
const MOST_OF_TEXT = 6_000;

/**
 * Reports the article of a page, from the mentions of it, fit to be sent as a message; `today` is the
 * day, as `2026-11-23`. Nothing where the page names no company.
 */
export function reportArticle(mentions: readonly PageMention[], today: string): WholeArticle | undefined {
  const inArticle = mentions.filter(({ place }) => place === 'article');
  const told = inArticle.length > 0 ? inArticle : mentions;
  const [first] = told;
  if (first === undefined) return undefined;
  const { lang, headline, published } = readArticle(first, mentions, today);
  const byText = [...Map.groupBy(told, ({ flowText }) => flowText)].slice(0, MOST_TEXTS);
  return { lang, headline, published, texts: byText.map(([text, group]) => cutAround(text, group)) };
}

/** What is kept of a text: a stretch of it that begins before its first mention. */
function cutAround(text: string, mentions: readonly PageMention[]): NamedText {
  const from = Math.max(0, (mentions[0]?.start ?? 0) - MOST_OF_TEXT / 2);
  const to = from + MOST_OF_TEXT;
  return {
    text: text.slice(from, to),
    names: mentions
      .filter(({ end }) => end <= to)
      .map(({ entity, start, end }) => ({ entity, start: start - from, end: end - from })),
  };
}
