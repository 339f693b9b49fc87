import type { Claim, Moment, Stage } from './claim-schema.ts';
import { compareMoments } from './moment.ts';

/** One rung of a plan: a stage, when it was reached, and the claims that say so. */
export interface Step {
  readonly stage: Stage;
  readonly reached: Moment;
  readonly claims: readonly Claim[];
}

/** The ladder of a plan, its steps in the order in which they were reached; empty for no such plan. */
export function buildLadder(claims: readonly Claim[], plan: string): readonly Step[] {
  const told = claims.filter((claim) => claim.plan === plan);
  const steps = Map.groupBy(told, ({ stage, reached }) => `${stage} ${reached}`);
  return [...steps.values()]
    .flatMap((group): Step[] => {
      const [{ stage, reached } = {}] = group;
      return stage === undefined || reached === undefined ? [] : [{ stage, reached, claims: group }];
    })
    .toSorted((a, b) => compareMoments(a.reached, b.reached));
}
