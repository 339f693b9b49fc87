import { describe, expect, test } from 'vitest';
import { describeAge } from '../../lib/citation/describe-age.ts';

const TODAY = '2026-11-23';

const cases: readonly [string, string, string][] = [
  ['2026-11-23', 'en', 'today'],
  ['2026-11-22', 'en', 'yesterday'],
  ['2026-10-14', 'en', '40 days ago'],
  ['2026-09-24', 'en', '60 days ago'],
  ['2026-09-23', 'en', '2 months ago'],
  ['2025-11-20', 'en', '12 months ago'],
  ['2024-11-24', 'en', '23 months ago'],
  ['2024-11-22', 'en', '2 years ago'],
  ['1974-02-20', 'en', '52 years ago'],
  ['2027-03-01', 'en', 'in 3 months'],
  ['2025-11-20', 'de', 'vor 12 Monaten'],
  ['2026-11-22', 'ja', '昨日'],
];

describe('describeAge', () => {
  test.each(cases)('of %s in %s is "%s"', (day, locale, words) => {
    expect(describeAge(day, TODAY, locale)).toBe(words);
  });
});
