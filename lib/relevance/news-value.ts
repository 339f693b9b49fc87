import type { Claim } from '../data/claim-schema.ts';
import { TOPIC_WEIGHTS } from './topic-weights.ts';

const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000;

/** A claim does not lose more years than this: of two old ones, the age no longer decides. */
const MOST_YEARS = 10;

/** What a point of the topic, a year of age and a doubling of the sources count beside an article. */
const TOPIC_SHARE = 0.8;
const AGE_SHARE = 0.4;
const SOURCE_SHARE = 0.5;

/**
 * What a claim is worth to a reader of news on the day `today`, whatever the article: its topic
 * weighed against its age, and how many sources took it up, for they tell the deal from its details.
 */
export function judgeNews(claim: Claim, today: string): number {
  const years = Math.min(MOST_YEARS, (Date.parse(today) - Date.parse(freshDay(claim))) / YEAR_MS);
  return (
    TOPIC_SHARE * TOPIC_WEIGHTS[claim.topic] -
    AGE_SHARE * years +
    SOURCE_SHARE * Math.log2(claim.stances.length)
  );
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
