import type { Claim, Stage } from '../data/claim-schema.ts';
import type { Dataset } from '../data/dataset.ts';
import { buildLadder, type Step } from '../data/ladder.ts';
import { compareMoments } from '../data/moment.ts';
import { describeMoment, describeMonth } from './describe-moment.ts';
import { citeClaim, type Citation } from './fact.ts';

/** One rung of a plan, ready to be shown. */
export interface Rung {
  readonly stage: Stage;
  /** When and by what source it was reached; absent where the plan has not come so far. */
  readonly reached?: {
    /** In words, as exact as it is known: "13 October 2025". */
    readonly when: string;
    /** In a word or two: "Oct 2025". */
    readonly month: string;
    /** What was reached, and the source closest to the event. */
    readonly text: string;
    readonly citation: Citation;
  };
}

/** The rungs that every plan climbs; a delay or an end comes between or after them. */
const CLIMB: readonly Stage[] = ['announced', 'signed', 'building', 'operating'];

/**
 * The ladder of the plan that `claim` is on: each stage once, at the day it was first reached, in the
 * order of the climb, setbacks where they fell; then the stages ahead. A stage that was passed without a
 * source is left out. Empty for a claim on no plan.
 */
export function describeLadder(dataset: Dataset, { plan }: Claim, locale: string): readonly Rung[] {
  if (plan === undefined) return [];
  const steps = firstOfEach(buildLadder(dataset.claims, plan));
  const climbed = CLIMB.flatMap((stage) => steps.find((step) => step.stage === stage) ?? []);
  const order = steps.filter(isSetback).reduce<readonly Step[]>(insertSetback, climbed);
  const isOver = steps.some(({ stage }) => stage === 'cancelled');
  const highest = Math.max(-1, ...climbed.map(({ stage }) => CLIMB.indexOf(stage)));
  return [
    ...order.map((step) => describeStep(dataset, step, locale)),
    ...(isOver ? [] : CLIMB.slice(highest + 1).map((stage) => ({ stage }))),
  ];
}

/** A stage may be told of again, as when a contract grows; it was reached the first time. */
function firstOfEach(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step, at) => steps.findIndex(({ stage }) => stage === step.stage) === at);
}

function isSetback({ stage }: Step): boolean {
  return !CLIMB.includes(stage);
}

/** After the last step that had been reached by then. */
function insertSetback(steps: readonly Step[], setback: Step): readonly Step[] {
  const before = steps.findLastIndex(({ reached }) => compareMoments(reached, setback.reached) <= 0);
  return steps.toSpliced(before + 1, 0, setback);
}

function describeStep(dataset: Dataset, { stage, reached, claims }: Step, locale: string): Rung {
  const claim = claims[0]!; // a step comes from a claim
  return {
    stage,
    reached: {
      when: describeMoment(reached, locale),
      month: describeMonth(reached, locale),
      text: claim.text,
      citation: citeClaim(dataset, claim, locale)[0]!, // the schema asks for a stance
    },
  };
}
