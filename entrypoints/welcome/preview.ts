import type { Preview } from '../../components/CardPreview.tsx';
import { describeMoment } from '../../lib/citation/describe-moment.ts';
import { describeFact } from '../../lib/citation/fact.ts';
import { dataset } from '../../lib/data/index.ts';
import { rankClaims } from '../../lib/relevance/rank-claims.ts';

/** The example of the welcome page: the card of OpenAI in a sentence that names all three. */
export function makePreview(locale: string): Preview {
  const entity = dataset.entities.get('openai');
  if (!entity) throw new Error('the dataset has lost OpenAI');
  const claims = rankClaims(dataset, {
    entity: entity.id,
    companions: ['broadcom', 'foxconn'],
    today: dataset.asOf,
  });
  return {
    entity,
    facts: claims.slice(0, 3).map((claim) => describeFact(dataset, claim, { locale, today: dataset.asOf })),
    asOf: describeMoment(dataset.asOf, locale),
    names: { openai: 'OpenAI', broadcom: 'Broadcom', foxconn: 'Foxconn' },
  };
}
