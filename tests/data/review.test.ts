import { describe, expect, it, test } from 'vitest';
import { isDueForReview, planReview } from '../../lib/data/review.ts';

describe('planReview', () => {
  test.each([
    ['plan', '2026-11-23', '2027-05-23'],
    ['figure', '2026-11-23', '2027-08-23'],
    ['identity', '2026-11-23', '2029-11-23'],
    ['finance', '2026-08-31', '2027-02-28'],
    ['finance', '2027-08-31', '2028-02-29'],
  ] as const)('gives %s of %s until %s', (topic, today, review) => {
    expect(planReview(topic, today)).toBe(review);
  });
});

describe('isDueForReview', () => {
  it('is so from the day after', () => {
    expect(isDueForReview({ reviewBy: '2026-11-23' }, '2026-11-23')).toBe(false);
    expect(isDueForReview({ reviewBy: '2026-11-23' }, '2026-11-24')).toBe(true);
  });
});
