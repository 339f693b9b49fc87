import type { Preview } from '../../components/CardPreview.tsx';
import { describeMoment } from '../../lib/citation/describe-moment.ts';
import { dataset } from '../../lib/data/index.ts';
import type { Article } from '../../lib/relevance/article.ts';
import { rankClaims } from '../../lib/relevance/rank-claims.ts';
import { describeCardFacts } from '../card/card-facts.ts';

/** All that matters here is that all three stand in one sentence. */
const ARTICLE: Article = {
  lang: 'en',
  headline: { text: '', names: [] },
  published: undefined,
  paragraph: {
    text: 'OpenAI Broadcom Foxconn',
    names: [
      { entity: 'openai', start: 0, end: 6 },
      { entity: 'broadcom', start: 7, end: 15 },
      { entity: 'foxconn', start: 16, end: 23 },
    ],
  },
  mention: { entity: 'openai', start: 0, end: 6 },
  others: [],
};

/** The example of the welcome page: the card of OpenAI in a sentence that names all three. */
export function makePreview(locale: string): Preview {
  const entity = dataset.entities.get('openai');
  if (!entity) throw new Error('the dataset has lost OpenAI');
  const claims = rankClaims(dataset, { article: ARTICLE, today: dataset.asOf });
  return {
    entity,
    facts: describeCardFacts(dataset, claims.slice(0, 3), {
      entity: entity.id,
      reader: { locale, today: dataset.asOf },
    }),
    asOf: describeMoment(dataset.asOf, locale),
    names: { openai: 'OpenAI', broadcom: 'Broadcom', foxconn: 'Foxconn' },
  };
}
