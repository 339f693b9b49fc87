import type { Claim, Stage } from '../data/claim-schema.ts';
import type { Dataset } from '../data/dataset.ts';
import { buildLadder } from '../data/ladder.ts';
import { parseMoment, precisionOf, type Span } from '../data/moment.ts';
import { windowOf } from '../data/standing.ts';
import { describeMoment, describeMonth } from './describe-moment.ts';
import type { Reader } from './fact.ts';

/** A stretch of a timeline, from 0 (its start) to 1 (its end). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Something that happened: a step of a plan, or what a claim tells of. */
export interface TimelineMark extends Stretch {
  readonly stage: Stage | undefined;
  /** When, in a word or two: "Oct 2025". */
  readonly when: string;
}

/** A plan with its steps, or a claim with its date. */
export interface TimelineRow {
  /** The id of the claim that stands for it, and what that says. */
  readonly claim: string;
  readonly text: string;
  readonly marks: readonly TimelineMark[];
  /** The time set for a plan under way, with the words for it. */
  readonly window: (Stretch & { readonly when: string }) | undefined;
}

/** What is dated, laid out around the day of an article. */
export interface Timeline {
  readonly years: readonly { readonly at: number; readonly label: string }[];
  /** The day of the article, where it is known; and today. In words, and where. */
  readonly article: { readonly at: number; readonly when: string } | undefined;
  readonly today: { readonly at: number; readonly when: string };
  readonly rows: readonly TimelineRow[];
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MONTH_DAYS = 365.25 / 12;

/** How far a timeline reaches before and after the day of the article, in days. */
const REACH_BACK = 24 * MONTH_DAYS;
const REACH_AHEAD = 37 * MONTH_DAYS;

/** Free space at either end, as a share of the whole. */
const MARGIN = 0.03;

const MOST_ROWS = 7;

/**
 * Lays `claims`, the most important first, on a timeline: each plan once with all its steps, then other
 * claims whose date is known to the month. `undefined` where nothing falls near the article.
 */
export function layTimeline(
  dataset: Dataset,
  claims: readonly Claim[],
  { locale, today, published }: Reader,
): Timeline | undefined {
  const anchor = toDay(published ?? today);
  const near = (span: Span) =>
    toDay(span.last) >= anchor - REACH_BACK && toDay(span.first) <= anchor + REACH_AHEAD;
  const drafts = claims
    .filter(({ plan }, at) => plan === undefined || claims.findIndex((one) => one.plan === plan) === at)
    .map((claim) => draftRow(dataset, claim, claims))
    .map((draft) => ({ ...draft, marks: draft.marks.filter(({ span }) => near(span)) }))
    .filter(({ marks, window }) => marks.length > 0 || (window !== undefined && near(window)));
  const shown = [...drafts.filter(isPlan), ...drafts.filter((draft) => !isPlan(draft))].slice(0, MOST_ROWS);
  if (shown.length === 0) return undefined;

  const days = shown.flatMap(({ marks, window }) => [
    ...marks.map(({ span }) => span),
    ...(window ? [window] : []),
  ]);
  const first = Math.max(
    anchor - REACH_BACK,
    Math.min(anchor, toDay(today), ...days.map((span) => toDay(span.first))),
  );
  const last = Math.min(
    Math.max(anchor + REACH_AHEAD, toDay(today)),
    Math.max(anchor, toDay(today), ...days.map((span) => toDay(span.last))),
  );
  const scale = (day: number) =>
    MARGIN + (1 - 2 * MARGIN) * Math.min(1, Math.max(0, (day - first) / Math.max(1, last - first)));
  const stretch = (span: Span): Stretch => ({ from: scale(toDay(span.first)), to: scale(toDay(span.last)) });
  const pin = (day: string) => ({ at: scale(toDay(day)), when: describeMoment(day, locale) });
  return {
    years: listYears(first, last).map((year) => ({ at: scale(toDay(`${year}-01-01`)), label: String(year) })),
    article: published === undefined ? undefined : pin(published),
    today: pin(today),
    rows: shown
      .toSorted((a, b) => startOf(a) - startOf(b))
      .map(({ claim, marks, window }) => ({
        claim: claim.id,
        text: claim.text,
        marks: marks.map(({ span, stage, moment }) => ({
          ...stretch(span),
          stage,
          when: describeMonth(moment, locale),
        })),
        window: window && { ...stretch(window), when: describeMoment(claim.when, locale) },
      })),
  };
}

/** A row in days. */
interface Draft {
  readonly claim: Claim;
  readonly marks: readonly {
    readonly span: Span;
    readonly stage: Stage | undefined;
    readonly moment: string;
  }[];
  readonly window: Span | undefined;
}

function draftRow(dataset: Dataset, claim: Claim, shown: readonly Claim[]): Draft {
  const { plan } = claim;
  if (plan === undefined) {
    const isExact = !['year', 'range'].includes(precisionOf(claim.when));
    return { claim, marks: isExact ? markOf(claim.when, undefined) : [], window: undefined };
  }
  // What is planned for is told best by a claim that sets a time, if one of those shown does.
  const onPlan = shown.filter((one) => one.plan === plan);
  const timed = onPlan.find((one) => windowOf(one) !== undefined);
  return {
    claim: timed ?? claim,
    marks: buildLadder(dataset.claims, plan).flatMap(({ stage, reached }) => markOf(reached, stage)),
    window: timed && windowOf(timed),
  };
}

function markOf(moment: string, stage: Stage | undefined): Draft['marks'] {
  const span = parseMoment(moment);
  return span === undefined ? [] : [{ span, stage, moment }];
}

function isPlan({ claim }: Draft): boolean {
  return claim.plan !== undefined;
}

function startOf({ marks, window }: Draft): number {
  const days = [...marks.map(({ span }) => span), ...(window ? [window] : [])].map(({ first }) =>
    toDay(first),
  );
  return Math.min(...days);
}

function toDay(day: string): number {
  return Date.parse(day) / DAY_MS;
}

/** The years that begin between two days. */
function listYears(first: number, last: number): readonly number[] {
  const from = new Date(first * DAY_MS).getUTCFullYear();
  const to = new Date(last * DAY_MS).getUTCFullYear();
  return Array.from({ length: to - from }, (_, at) => from + at + 1);
}
