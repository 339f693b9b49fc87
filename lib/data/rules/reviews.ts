import type { Problem } from '../dataset-error.ts';
import { planReview, REVIEW_MONTHS } from '../review.ts';
import { report, type FiledRecords } from './rule.ts';

/** No claim goes longer without a second look than its topic allows, counted from `today`. */
export function checkReviewTerms({ claims }: FiledRecords, today: string): Problem[] {
  return claims.flatMap((filed) => {
    const { topic, reviewBy } = filed.record;
    const latest = planReview(topic, today);
    if (reviewBy <= latest) return [];
    const problem = `"${reviewBy}" is more than ${REVIEW_MONTHS[topic]} months ahead`;
    return [report(filed, { field: 'reviewBy', problem, remedy: `Use ${latest} or earlier` })];
  });
}

/** A claim is not due for review before its sources vouch for it. */
export function checkReviewOrder({ claims }: FiledRecords): Problem[] {
  return claims.flatMap((filed) => {
    const { asOf, reviewBy } = filed.record;
    if (asOf <= reviewBy) return [];
    const problem = `"${reviewBy}" is before the sources vouch for it (${asOf})`;
    return [report(filed, { field: 'reviewBy', problem, remedy: 'Correct one of the two days' })];
  });
}
