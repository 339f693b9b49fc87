import { weighAgreement } from '../../lib/data/agreement.ts';
import { TopicSchema, type Claim } from '../../lib/data/claim-schema.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { buildLadder } from '../../lib/data/ladder.ts';
import { isDueForReview } from '../../lib/data/review.ts';
import { judgeStanding, type Standing } from '../../lib/data/standing.ts';
import { BEST_SOURCES, findBestSource } from './best-source.ts';

/** How many claims have each value of something; every value is there, also where it has none. */
export type Counts = Readonly<Record<string, number>>;

/** The dataset in numbers, on one day. */
export interface Survey {
  readonly today: string;
  readonly records: Counts;
  /** By the ids of the entities: `openai` for it alone, `broadcom-openai` for the pair. */
  readonly subjects: Counts;
  readonly topics: Counts;
  readonly standings: Counts;
  readonly bestSources: Counts;
  /** By the number of independent publishers: `1`, `2`, `3+`. */
  readonly agreement: Counts;
  /** How many claims have a source that says otherwise. */
  readonly differing: number;
  readonly plans: readonly PlanSummary[];
  /** The claims whose day of review has passed, the longest overdue first. */
  readonly overdueReviews: readonly { readonly claim: string; readonly reviewBy: string }[];
}

export interface PlanSummary {
  readonly plan: string;
  /** The steps taken, in their order. */
  readonly steps: readonly { readonly stage: string; readonly reached: string }[];
}

/** In the order of the table; the type sees to it that none is missing. */
const STANDINGS = Object.keys({
  current: true,
  upcoming: true,
  'window-open': true,
  overdue: true,
  stale: true,
  superseded: true,
} satisfies Record<Standing, true>) as Standing[];

/** Counts the claims of a sound dataset from every side, as they stand on `today`. */
export function surveyDataset(dataset: Dataset, today: string): Survey {
  const { claims, entities, sources, publishers, replaced } = dataset;
  const count = (values: readonly string[], of: (claim: Claim) => string): Counts => {
    const groups = Map.groupBy(claims, of);
    return Object.fromEntries(values.map((value) => [value, groups.get(value)?.length ?? 0]));
  };
  return {
    today,
    records: {
      entities: entities.size,
      claims: claims.length,
      sources: sources.size,
      publishers: publishers.size,
    },
    subjects: count(
      listSubjects(dataset).map((ids) => ids.join('-')),
      ({ entities: about }) => about.join('-'),
    ),
    topics: count(TopicSchema.options, ({ topic }) => topic),
    standings: count(STANDINGS, (claim) => judgeStanding(claim, { replaced, today })),
    bestSources: count(BEST_SOURCES, (claim) => findBestSource(dataset, claim)),
    agreement: count(['1', '2', '3+'], (claim) => describeAgreement(dataset, claim)),
    differing: claims.filter(({ stances }) => stances.some(({ stance }) => stance === 'differs')).length,
    plans: listPlans(claims).map((plan) => ({
      plan,
      steps: buildLadder(claims, plan).map(({ stage, reached }) => ({ stage, reached })),
    })),
    overdueReviews: claims
      .filter((claim) => isDueForReview(claim, today))
      .map(({ id, reviewBy }) => ({ claim: id, reviewBy }))
      .toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1)),
  };
}

/** Each company alone, then each pair, by their ids in sorted order: all that a claim can be on. */
export function listSubjects({ entities }: Dataset): (readonly string[])[] {
  const ids = [...entities.keys()].toSorted();
  return [
    ...ids.map((id) => [id]),
    ...ids.flatMap((first, at) => ids.slice(at + 1).map((second) => [first, second])),
  ];
}

function describeAgreement(dataset: Dataset, claim: Claim): string {
  const { length } = weighAgreement(dataset, claim).publishers;
  return length >= 3 ? '3+' : String(length);
}

/** The ids of all plans, sorted. */
export function listPlans(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap(({ plan }) => plan ?? []))].toSorted();
}
