import type { Claim } from '../data/claim-schema.ts';
import type { Dataset } from '../data/dataset.ts';
import type { EntityId } from '../data/entity-schema.ts';
import { compareNews, compareTies } from './compare-claims.ts';

/** What is known of the page when a card opens. */
export interface CardContext {
  /** The company whose card it is. */
  readonly entity: EntityId;
  /** The other companies named on this page. */
  readonly companions: readonly EntityId[];
  /** Today, as `2026-11-23`. */
  readonly today: string;
}

/**
 * Orders the claims on `context.entity` as a reader of this page wants them: first what ties the
 * company to those named beside it, then its own news, last what a newer claim has replaced.
 *
 * With several companions their ties are dealt in turn, so that one does not crowd out the other.
 * The order is total: ids decide between equals.
 */
export function rankClaims(dataset: Dataset, context: CardContext): Claim[] {
  const about = dataset.claims.filter((claim) => claim.entities.includes(context.entity));
  const isOld = ({ id }: Claim) => dataset.replaced.has(id);
  return [
    ...order(
      about.filter((claim) => !isOld(claim)),
      context,
    ),
    ...order(about.filter(isOld), context),
  ];
}

function order(claims: readonly Claim[], { entity, companions, today }: CardContext): Claim[] {
  const present = [...new Set(companions)].filter((companion) => companion !== entity);
  const ties = present.map((companion) =>
    claims.filter((claim) => claim.entities.includes(companion)).toSorted(compareTies),
  );
  const isTie = (claim: Claim) => present.some((companion) => claim.entities.includes(companion));
  return [...deal(ties), ...claims.filter((claim) => !isTie(claim)).toSorted(compareNews(today))];
}

/** The first of each list, then the second of each, and so on. */
function deal<T>(lists: readonly (readonly T[])[]): T[] {
  const rounds = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}
