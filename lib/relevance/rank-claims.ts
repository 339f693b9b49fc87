import type { Claim } from '../data/claim-schema.ts';
import type { Dataset } from '../data/dataset.ts';
import type { EntityId } from '../data/entity-schema.ts';
import type { Article } from './article.ts';
import { readContent, type ArticleContent } from './article-content.ts';
import { indexClaims } from './claim-index.ts';
import { compareWithArticle, type Match } from './match.ts';
import { judgeNews } from './news-value.ts';
import type { Reason } from './reason.ts';
import { NAMED_AGAIN, NAMED_WEIGHTS, REPLACED_WEIGHT, weighTie } from './weights.ts';

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

/** A claim with what speaks for it, but for the companies named beside it. */
interface Candidate extends RankedClaim {
  readonly points: number;
  /** Companies of the claim that the article names too, and what that adds to the points. */
  readonly companions: readonly EntityId[];
}

/**
 * Orders the claims on the company of the mention as a reader of this article wants them.
 *
 * What ties the company to another one named close by comes first. Then what the article speaks of
 * counts: companies, words and figures, the nearer to the mention the more; then what is news. What
 * a newer claim has replaced lends its points to that one and goes back.
 *
 * The order is total, and depends on nothing but `dataset` and `context`: ids decide between equals.
 * Marks of one company in one sentence so have one card; in the next sentence it may be another.
 */
export function rankClaims(dataset: Dataset, context: CardContext): readonly RankedClaim[] {
  const index = indexClaims(dataset);
  const content = readContent(context.article, index.lexicon);
  const about = dataset.claims.filter(({ entities }) => entities.includes(context.article.mention.entity));
  const matches = new Map(about.map((claim) => [claim.id, compareWithArticle(claim, content, index)]));
  const candidates = about
    .map((claim) => weigh({ dataset, claim, matches, content, today: context.today }))
    .toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1)); // by code unit: a locale must not change the order
  return pick(candidates, content).map(({ claim, reasons }) => ({ claim, reasons }));
}

function weigh({
  dataset,
  claim,
  matches,
  content,
  today,
}: {
  readonly dataset: Dataset;
  readonly claim: Claim;
  readonly matches: ReadonlyMap<string, Match>;
  readonly content: ArticleContent;
  readonly today: string;
}): Candidate {
  const isReplaced = dataset.replaced.has(claim.id);
  // A relation that no longer holds does not lead a card because both are named.
  const companions = isReplaced ? [] : claim.entities.filter((entity) => content.companions.has(entity));
  const named = companions.map((entity): Reason => ({
    kind: 'named',
    entity,
    name: dataset.entities.get(entity)?.name ?? entity,
    where: content.companions.get(entity)!, // those are the ones kept
  }));
  const own = matches.get(claim.id);
  const before = claim.supersedes === undefined ? undefined : matches.get(claim.supersedes);
  const inherits = (before?.points ?? 0) > (own?.points ?? 0);
  const points =
    Math.max(own?.points ?? 0, before?.points ?? 0) +
    judgeNews(claim, today) +
    (companions.length > 0 ? weighTie(claim) : 0) -
    (isReplaced ? REPLACED_WEIGHT : 0);
  const reasons = [...named, ...(own?.reasons ?? []), ...(inherits ? [{ kind: 'replaces' } as const] : [])];
  return { claim, points, companions, reasons: reasons.length > 0 ? reasons : [{ kind: 'news' }] };
}

/** Takes the best, again and again; a pair that was served counts less each time. */
function pick(candidates: readonly Candidate[], content: ArticleContent): readonly Candidate[] {
  const served = new Map<EntityId, number>();
  const left = new Set(candidates);
  const picked: Candidate[] = [];
  const isClose = ({ companions }: Candidate) =>
    companions.some((entity) => content.companions.get(entity) !== 'page');
  const pointsOf = ({ points, companions }: Candidate) =>
    points +
    companions.reduce(
      (sum, entity) =>
        sum + NAMED_WEIGHTS[content.companions.get(entity)!] * NAMED_AGAIN ** (served.get(entity) ?? 0),
      0,
    );
  while (left.size > 0) {
    const close = picked.length === 0 ? [...left].filter(isClose) : [];
    const from = close.length > 0 ? close : [...left];
    const best = from.reduce((a, b) => (pointsOf(b) > pointsOf(a) ? b : a));
    picked.push(best);
    left.delete(best);
    for (const entity of best.companions) served.set(entity, (served.get(entity) ?? 0) + 1);
  }
  return picked;
}
