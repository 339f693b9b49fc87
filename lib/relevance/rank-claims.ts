import type { Claim } from '../data/claim-schema.ts';
import type { Dataset } from '../data/dataset.ts';
import type { EntityId } from '../data/entity-schema.ts';
import type { Article, Where } from './article.ts';
import { compareNews, compareTies } from './compare-claims.ts';
import { findCompanions } from './nearness.ts';
import type { Reason } from './reason.ts';

/** What is known when a card opens. */
export interface CardContext {
  /** The article; its mention says whose card it is. */
  readonly article: Article;
  /** Today, as `2026-11-23`. */
  readonly today: string;
}

/** A claim in its place, and why it has that place, the weightiest reason first. */
export interface RankedClaim {
  readonly claim: Claim;
  readonly reasons: readonly Reason[];
}

/**
 * Orders the claims on the company of the mention as a reader of this article wants them: first what
 * ties the company to those named beside it, then its own news, last what a newer claim has replaced.
 *
 * The order is total, and depends on nothing but `dataset` and `context`: ids decide between equals.
 */
export function rankClaims(dataset: Dataset, context: CardContext): readonly RankedClaim[] {
  const { article } = context;
  const companions = findCompanions(article);
  const about = dataset.claims.filter((claim) => claim.entities.includes(article.mention.entity));
  const isOld = ({ id }: Claim) => dataset.replaced.has(id);
  const groups = [about.filter((claim) => !isOld(claim)), about.filter(isOld)];
  return groups
    .flatMap((claims) => order(claims, [...companions.keys()], context))
    .map((claim) => ({ claim, reasons: explain(dataset, claim, companions) }));
}

function explain(
  dataset: Dataset,
  claim: Claim,
  companions: ReadonlyMap<EntityId, Where>,
): readonly Reason[] {
  const named = claim.entities.flatMap((entity): Reason[] => {
    const where = companions.get(entity);
    const name = dataset.entities.get(entity)?.name ?? entity;
    return where === undefined ? [] : [{ kind: 'named', entity, name, where }];
  });
  return named.length > 0 ? named : [{ kind: 'news' }];
}

function order(claims: readonly Claim[], present: readonly EntityId[], { today }: CardContext): Claim[] {
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
