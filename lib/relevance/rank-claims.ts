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

/** The claims of one card, each list in its order. */
interface Ordered {
  /** For each companion on the page, what ties the company to it. */
  readonly ties: readonly (readonly Claim[])[];
  /** All others; a pair whose other company is not on the page is among them. */
  readonly news: readonly Claim[];
}

/** How many of the leading claims may be ties: the card shows three, and the third is news. */
const LEADING_TIES = 2;

/**
 * Orders the claims on `context.entity` as a careful editor would who has room for three:
 * two that tie the company to those named beside it, then its own news, then everything else.
 *
 * With several companions the two leading ties are dealt in turn, so that one does not crowd out
 * the other. After the leading claims come the other ties by companion, the other news, and last
 * what a newer claim has replaced. The order is total: ids decide between equals.
 */
export function rankClaims(dataset: Dataset, context: CardContext): Claim[] {
  const about = dataset.claims.filter((claim) => claim.entities.includes(context.entity));
  const current = order(
    about.filter((claim) => !dataset.replaced.has(claim.id)),
    context,
  );
  const old = order(
    about.filter((claim) => dataset.replaced.has(claim.id)),
    context,
  );

  const leading = [...dealTies(current), ...current.news.slice(0, 1)];
  const others = inOrder(current).filter((claim) => !leading.includes(claim));
  return [...leading, ...others, ...inOrder(old)];
}

function order(claims: readonly Claim[], { entity, companions, today }: CardContext): Ordered {
  const present = [...new Set(companions)].filter((companion) => companion !== entity);
  const isTie = (claim: Claim) => present.some((companion) => claim.entities.includes(companion));
  return {
    ties: present.map((companion) =>
      claims.filter((claim) => claim.entities.includes(companion)).toSorted(compareTies),
    ),
    news: claims.filter((claim) => !isTie(claim)).toSorted(compareNews(today)),
  };
}

/** First the best tie of each companion, then the second of each, while there is room. */
function dealTies({ ties }: Ordered): Claim[] {
  const rounds = Array.from({ length: LEADING_TIES }, (_, round) =>
    ties.flatMap((list) => list.slice(round, round + 1)),
  );
  return rounds.flat().slice(0, LEADING_TIES);
}

function inOrder({ ties, news }: Ordered): Claim[] {
  return [...ties.flat(), ...news];
}
