import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../lib/data/warnings.ts';
import { acmeClaims, claim, smallRecords, TODAY } from './small-records.ts';

describe('findWarnings', () => {
  it('lists the claims whose review is overdue, and no others', () => {
    const records = smallRecords(
      acmeClaims(claim('a', { reviewBy: '2025-12-31' }), claim('b', { reviewBy: TODAY })),
    );
    expect(findWarnings(records, TODAY)).toEqual([
      {
        file: 'claims/acme.json',
        path: '[0].reviewBy',
        problem: 'the review was due by 2025-12-31',
        remedy: 'Look at its sources again, then set the next review',
      },
    ]);
  });
});
