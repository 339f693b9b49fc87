import { describe, expect, it, test } from 'vitest';
import { describeMoment, describeMonth } from '../../lib/citation/describe-moment.ts';

const cases: readonly [string, string, string, string][] = [
  ['a day', '2025-11-20', 'en-GB', '20 November 2025'],
  ['a day as Americans do', '2025-11-20', 'en-US', 'November 20, 2025'],
  ['a day in German', '2025-11-20', 'de', '20. November 2025'],
  ['a day in Japanese', '2025-11-20', 'ja', '2025年11月20日'],
  ['the first day of a year', '2026-01-01', 'en-GB', '1 January 2026'],
  ['a month', '2025-11', 'en-GB', 'November 2025'],
  ['a year', '2027', 'en-GB', '2027'],
  ['a quarter', '2025-Q4', 'en-GB', 'fourth quarter of 2025'],
  ['a half', '2026-H2', 'en-GB', 'second half of 2026'],
  ['a half in a language without words yet', '2026-H2', 'de', 'second half of 2026'],
  ['a range of days', '2025-10-13/2025-11-20', 'en-GB', '13 October – 20 November 2025'],
  ['a range within a month', '2025-11-13/2025-11-20', 'en-GB', '13 – 20 November 2025'],
  ['a range of months', '2025-10/2026-03', 'en-GB', 'October 2025 – March 2026'],
  ['a range of years', '2026/2029', 'en-GB', '2026 – 2029'],
  ['a range from a half to a year', '2026-H2/2029', 'en-GB', 'second half of 2026 – 2029'],
  [
    'a range from a day to a quarter',
    '2025-10-13/2029-Q4',
    'en-GB',
    '13 October 2025 – fourth quarter of 2029',
  ],
  ['a year for readers with another calendar', '2027', 'th-TH', '2027'],
];

describe('describeMoment', () => {
  test.each(cases)('writes %s', (_, moment, locale, words) => {
    // Which spaces stand around the dash of a range differs between versions of ICU.
    expect(describeMoment(moment, locale).replace(/\s*–\s*/, ' – ')).toBe(words);
  });

  it('names the day of the source in every time zone', () => {
    const zone = process.env.TZ;
    try {
      for (const other of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
        process.env.TZ = other;
        expect(describeMoment('2025-11-20', 'en-GB')).toBe('20 November 2025');
        expect(describeMoment('2026', 'en-GB')).toBe('2026');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

const months: readonly [string, string, string][] = [
  ['a day', '2025-11-20', 'Nov 2025'],
  ['a month', '2025-11', 'Nov 2025'],
  ['a year', '2017', '2017'],
  ['a half', '2026-H2', 'second half of 2026'],
  ['a range of days over months', '2025-06-24/2025-08-02', 'Jun – Aug 2025'],
  ['a range within a month', '2025-11-13/2025-11-20', 'Nov 2025'],
  ['a range within a quarter', '2025-Q4/2025-Q4', 'fourth quarter of 2025'],
  ['a range from a month to a year', '2025-11-13/2027', 'November 2025 – 2027'],
];

describe('describeMonth', () => {
  test.each(months)('writes %s', (_, moment, words) => {
    expect(describeMonth(moment, 'en-GB').replace(/\s*–\s*/, ' – ')).toBe(words);
  });
});
