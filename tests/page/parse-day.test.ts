import { expect, test } from 'vitest';
import { parseDay } from '../../lib/page/parse-day.ts';

const TODAY = '2026-11-25';

const cases: readonly (readonly [text: string, day: string | undefined])[] = [
  ['2026-11-20', '2026-11-20'],
  ['2026-11-20T08:15:00Z', '2026-11-20'],
  ['2026-11-21T07:00:00+08:00', '2026-11-21'],
  ['2026-11-20T23:59:59.123-0800', '2026-11-20'],
  ['2026-11-20 08:15', '2026-11-20'],
  [' 2026-11-20\n', '2026-11-20'],
  ['2026/1/5', '2026-01-05'],
  ['2026.01.05', '2026-01-05'],
  ['20261120', '2026-11-20'],
  ['20261120T081500', '2026-11-20'],
  ['2025年11月21日 10:30', '2025-11-21'],
  ['Thu, 20 Nov 2025 10:00:00 GMT', '2025-11-20'],
  ['20 November 2025', '2025-11-20'],
  ['November 20, 2025', '2025-11-20'],
  ['Nov. 20, 2025 at 5 pm', '2025-11-20'],
  ['Thursday, November 20, 2025', '2025-11-20'],
  [' | Thursday, November 20, 2025', '2025-11-20'],
  // One day ahead is where the day begins earlier; two are a mistake.
  ['2026-11-26', '2026-11-26'],
  ['2026-11-27', undefined],
  ['2099-01-01', undefined],
  ['1970-01-01T00:00:00Z', undefined],
  ['0001-01-01', undefined],
  ['1989-12-31', undefined],
  ['2026-02-30', undefined],
  ['2026-13-01', undefined],
  ['2026-00-00', undefined],
  ['2026-11', undefined],
  ['2026', undefined],
  ['1732147200', undefined],
  ['202611201', undefined],
  ['yesterday', undefined],
  ['20 Foo 2025', undefined],
  ['{{ date }}', undefined],
  ['', undefined],
  ['9'.repeat(100_000), undefined],
];

test.each(cases)('parseDay(%j)', (text, day) => {
  expect(parseDay(text, TODAY)).toBe(day);
});
