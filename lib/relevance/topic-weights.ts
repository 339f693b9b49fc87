import type { Topic } from '../data/claim-schema.ts';

/**
 * How much a reader of news wants a company's facts on a topic. One point is worth two years
 * of freshness: a fact on the company's products leads one on its owners that is a year younger.
 */
export const TOPIC_WEIGHTS: Readonly<Record<Topic, number>> = {
  // What news on these companies is about: who builds what, with whom, for how much.
  partnership: 4,
  plan: 4,
  product: 4,
  manufacturing: 4,
  finance: 4,
  figure: 4,
  // Explains interests and duties, but seldom is the news.
  governance: 3,
  legal: 3,
  // Names of officers: on record, rarely the question.
  people: 1,
  // The head of the card has said already who this is.
  identity: 0,
};
