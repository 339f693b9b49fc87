import type { DatasetSummary } from '../../components/options/DatasetPart.tsx';
import { describeMoment } from '../../lib/citation/describe-moment.ts';
import { dataset } from '../../lib/data/index.ts';
import { isDueForReview } from '../../lib/data/review.ts';

/** The companies of the dataset by id and name. */
export const companies = [...dataset.entities.values()].map(({ id, name }) => ({ id, name }));

/** What there is to say of the bundled data on `today`, a day as `2026-11-25`. */
export function summariseDataset(locale: string, today: string): DatasetSummary {
  const overdue = dataset.claims
    .filter((claim) => isDueForReview(claim, today))
    .toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy));
  return {
    asOf: describeMoment(dataset.asOf, locale),
    companies: dataset.entities.size,
    facts: dataset.claims.length,
    sources: dataset.sources.size,
    publishers: dataset.publishers.size,
    overdue: overdue.map(({ id, text, reviewBy }) => ({
      claim: id,
      text,
      reviewBy: describeMoment(reviewBy, locale),
    })),
  };
}
