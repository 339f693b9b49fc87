import type { CardFact } from '../../components/CardFact.tsx';
import type { Reader } from '../../lib/citation/fact.ts';
import { dataset } from '../../lib/data/index.ts';
import { listNamed, rankForArticle, type WholeArticle } from '../../lib/relevance/rank-for-article.ts';
import { tiesNamed } from '../../lib/relevance/ties.ts';
import { describeCardFacts } from '../card/card-facts.ts';

/** How many the popup shows; the brief has more. */
const MOST_PAIRS = 3;

/** What the companies named in an article have to do with each other, as cards show facts. */
export function describePairs(article: WholeArticle, reader: Omit<Reader, 'published'>): readonly CardFact[] {
  const { published } = article;
  const named = listNamed(article);
  if (named.size < 2) return [];
  const [first = ''] = named;
  const ranked = rankForArticle(dataset, { article, today: reader.today })
    .filter(({ claim }) => tiesNamed(dataset, claim, named))
    .slice(0, MOST_PAIRS);
  // Both companies stand in the sentence, and no card says which of them it is about.
  return describeCardFacts(dataset, ranked, { entity: first, reader: { ...reader, published } }).map(
    (fact) => ({
      ...fact,
      others: [],
    }),
  );
}
