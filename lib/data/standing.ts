import type { Claim } from './claim-schema.ts';
import { parseMoment, type Span } from './moment.ts';
import { isDueForReview } from './review.ts';

/**
 * How a claim stands on a day:
 * `superseded` a newer claim has taken its place;
 * `upcoming`, `window-open`, `overdue` a plan whose time lies ahead, runs now, or has passed without
 * a source that confirms it;
 * `stale` nobody has looked at it again by the day set for that;
 * `current` none of these.
 */
export type Standing = 'current' | 'superseded' | 'stale' | 'upcoming' | 'window-open' | 'overdue';

/** What a standing depends on beside the claim itself. */
export interface StandingContext {
  /** The ids of all claims that a newer one replaces: see `listReplaced`. */
  readonly replaced: ReadonlySet<string>;
  /** The day, as `2026-11-23`. */
  readonly today: string;
}

/** Judges how `claim` stands. A plan keeps its clock even where its review is due. */
export function judgeStanding(claim: Claim, { replaced, today }: StandingContext): Standing {
  if (replaced.has(claim.id)) return 'superseded';
  return judgePlan(claim, today) ?? (isDueForReview(claim, today) ? 'stale' : 'current');
}

/** The ids of the claims that another one of `claims` replaces. */
export function listReplaced(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.flatMap(({ supersedes }) => supersedes ?? []));
}

/** Where a plan has arrived, or was given up, no clock runs any more. */
const ENDED: ReadonlySet<Claim['stage']> = new Set(['operating', 'cancelled']);

/**
 * The time set for a plan that has not arrived there yet, or `undefined`. A plan has one where `when`
 * ends later than the step that the claim tells of: "announced on 20 November" sets no time,
 * "announced for 2027" does.
 */
export function windowOf({ stage, when, reached }: Claim): Span | undefined {
  if (stage === undefined || ENDED.has(stage) || reached === undefined) return undefined;
  const window = parseMoment(when);
  const step = parseMoment(reached);
  return window === undefined || step === undefined || window.last <= step.last ? undefined : window;
}

/** What the clock of a plan says. */
function judgePlan(claim: Claim, today: string): Standing | undefined {
  const window = windowOf(claim);
  if (window === undefined) return undefined;
  if (today < window.first) return 'upcoming';
  return today <= window.last ? 'window-open' : 'overdue';
}
