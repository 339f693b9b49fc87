import { isDueForReview } from './review.ts';
import { report, type Rule } from './rules/rule.ts';

/**
 * Lists the claims whose day of review has passed. They still ship, and readers are told that
 * nobody looked again: a build must not break because time went by.
 */
export const findWarnings: Rule = ({ claims }, today) =>
  claims.flatMap((filed) => {
    if (!isDueForReview(filed.record, today)) return [];
    const problem = `the review was due by ${filed.record.reviewBy}`;
    return [
      report(filed, {
        field: 'reviewBy',
        problem,
        remedy: 'Look at its sources again, then set the next review',
      }),
    ];
  });
