import type { CardFact } from '../../components/CardFact.tsx';
import { describeLadder } from '../../lib/citation/describe-ladder.ts';
import { describeFact, type Reader } from '../../lib/citation/fact.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import type { EntityId } from '../../lib/data/entity-schema.ts';
import type { RankedClaim } from '../../lib/relevance/rank-claims.ts';

/** Makes the claims of a card on `entity` readable, in their order; each plan has its ladder once. */
export function describeCardFacts(
  dataset: Dataset,
  ranked: readonly RankedClaim[],
  { entity, reader }: { readonly entity: EntityId; readonly reader: Reader },
): readonly CardFact[] {
  return ranked.map(({ claim, reasons }, at) => {
    const isTold = ranked
      .slice(0, at)
      .some(({ claim: { plan } }) => plan !== undefined && plan === claim.plan);
    return {
      ...describeFact(dataset, claim, reader),
      reasons,
      ladder: isTold ? [] : describeLadder(dataset, claim, reader.locale),
      others: claim.entities
        .filter((id) => id !== entity)
        .flatMap((id) => dataset.entities.get(id)?.name ?? []),
    };
  });
}
