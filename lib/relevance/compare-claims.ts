import type { Claim } from '../data/claim-schema.ts';
import { TOPIC_WEIGHTS } from './topic-weights.ts';

const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000;

/** Compares claims on a pair: the deal itself, then its plans, then other ties; the freshest first. */
export function compareTies(a: Claim, b: Claim): number {
  return tieRank(a) - tieRank(b) || compareText(freshDay(b), freshDay(a)) || compareText(a.id, b.id);
}

/** Compares claims on one company as news on the day `today`: topic weighed against age. */
export function compareNews(today: string): (a: Claim, b: Claim) => number {
  const score = (claim: Claim) => TOPIC_WEIGHTS[claim.topic] - ageInYears(freshDay(claim), today);
  return (a, b) => score(b) - score(a) || compareText(a.id, b.id);
}

function tieRank(claim: Claim): number {
  if (claim.stage === undefined) return 2;
  return claim.topic === 'partnership' ? 0 : 1;
}

/**
 * The last day on which the claim was news: as long as its sources vouch for it, but not past the
 * year it speaks of. Else a figure of 2019 would pass for fresh because someone looked it up today.
 */
function freshDay({ when, asOf }: Claim): string {
  const lastYear = when.split('/').at(-1)!.slice(0, 4);
  const lastDay = `${lastYear}-12-31`;
  return lastDay < asOf ? lastDay : asOf;
}

function ageInYears(day: string, today: string): number {
  return (Date.parse(today) - Date.parse(day)) / YEAR_MS;
}

/** By code unit: ids and days are ASCII, and a locale must not change the order. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
