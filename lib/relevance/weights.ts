import type { Claim } from '../data/claim-schema.ts';
import type { Where } from './article.ts';

/** How much a word or a figure counts by its place. */
export const PLACE_WEIGHTS: Readonly<Record<Where, number>> = {
  sentence: 1,
  paragraph: 0.75,
  headline: 0.7,
  page: 0.3,
};

/** How much it counts that another company of the claim is named, by the place. */
export const NAMED_WEIGHTS: Readonly<Record<Where, number>> = {
  sentence: 6,
  paragraph: 5,
  headline: 5,
  page: 3,
};

/** How much of that is left for the next claim on the same pair: one may lead, it should not be all. */
export const NAMED_AGAIN = 0.6;

/** A figure of the claim, word for word or within what newspapers round away. */
export const FIGURE_WEIGHT = 5;

/** What a claim loses when a newer one has replaced it. */
export const REPLACED_WEIGHT = 5;

/** Between claims on a pair that nothing in the article speaks for, the deal itself leads. */
export function weighTie({ stage, topic }: Claim): number {
  if (stage === undefined) return 0;
  return topic === 'partnership' ? 2 : 1;
}
