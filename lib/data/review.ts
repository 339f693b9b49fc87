import type { Claim, Topic } from './claim-schema.ts';

/**
 * How long a claim may go without a second look, in months: a founding date outlasts a headcount.
 * Results come each quarter, and plans slip; both are looked at twice a year.
 */
export const REVIEW_MONTHS: Readonly<Record<Topic, number>> = {
  identity: 36,
  people: 12,
  governance: 12,
  partnership: 12,
  plan: 6,
  product: 12,
  manufacturing: 12,
  figure: 9,
  finance: 6,
  legal: 12,
};

/** The last day by which a claim on `topic` that is looked at on `today` is looked at again. */
export function planReview(topic: Topic, today: string): string {
  const day = new Date(today);
  const month = day.getUTCMonth() + REVIEW_MONTHS[topic];
  // Day 0 of the month after is its last day: 31 August and six months are the end of February.
  const last = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const review = Date.UTC(day.getUTCFullYear(), month, Math.min(day.getUTCDate(), last));
  return new Date(review).toISOString().slice(0, 10);
}

/** Whether the day set for a second look has passed. */
export function isDueForReview({ reviewBy }: Pick<Claim, 'reviewBy'>, today: string): boolean {
  return reviewBy < today;
}
