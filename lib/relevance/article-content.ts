import type { EntityId } from '../data/entity-schema.ts';
import { PLACES, type Article, type Where } from './article.ts';
import { readFigures, type Figure } from './figures.ts';
import type { Lexicon } from './lexicon.ts';
import { findSentence } from './sentence.ts';
import { readTerms } from './terms.ts';

/** Something that the article has, at the place nearest to the mention where it has it. */
export interface Found {
  readonly where: Where;
  /** As it is written there. */
  readonly text: string;
}

/** What an article tells of what it is about, seen from a mention in it. */
export interface ArticleContent {
  /** The other companies that it names, the nearest first. */
  readonly companions: ReadonlyMap<EntityId, Where>;
  readonly terms: ReadonlyMap<string, Found>;
  readonly figures: readonly (Figure & { readonly where: Where })[];
}

/** How much is read of the paragraph on either side of the mention, and of each other text; UTF-16 units. */
const REACH = 1_500;
const MOST_OF_OTHERS = 800;

/** Reads an article from a mention outwards. What it costs has a bound, however long its texts are. */
export function readContent(article: Article, lexicon: Lexicon): ArticleContent {
  const { paragraph, mention, headline, others, lang } = article;
  const sentence = findSentence(paragraph.text, mention, lang);
  const companions = new Map<EntityId, Where>();
  const terms = new Map<string, Found>();
  const figures: (Figure & { where: Where })[] = [];

  const texts: Readonly<Record<Where, string>> = {
    sentence: paragraph.text.slice(sentence.start, sentence.end),
    paragraph: paragraph.text.slice(Math.max(0, mention.start - REACH), mention.end + REACH),
    headline: headline.text.slice(0, REACH),
    page: others.map(({ text }) => text.slice(0, MOST_OF_OTHERS)).join('\n'),
  };
  const names: Readonly<Record<Where, readonly EntityId[]>> = {
    sentence: paragraph.names
      .filter(({ start }) => start >= sentence.start && start < sentence.end)
      .map(({ entity }) => entity),
    paragraph: paragraph.names.map(({ entity }) => entity),
    headline: headline.names.map(({ entity }) => entity),
    page: others.flatMap((other) => other.names.map(({ entity }) => entity)),
  };
  for (const where of PLACES) {
    for (const entity of names[where]) {
      if (entity !== mention.entity && !companions.has(entity)) companions.set(entity, where);
    }
    for (const [term, text] of readTerms(texts[where], lexicon)) {
      if (!terms.has(term)) terms.set(term, { where, text });
    }
    for (const figure of readFigures(texts[where], lang)) figures.push({ ...figure, where });
  }
  return { companions, terms, figures };
}
