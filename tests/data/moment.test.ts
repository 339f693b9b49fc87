import { describe, expect, it } from 'vitest';
import { compareMoments, parseMoment, precisionOf } from '../../lib/data/moment.ts';

describe('parseMoment', () => {
  it.each([
    ['2025-11-20', '2025-11-20', '2025-11-20', 'day'],
    ['2025-11', '2025-11-01', '2025-11-30', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2025-02', '2025-02-01', '2025-02-28', 'month'],
    ['2025-12', '2025-12-01', '2025-12-31', 'month'],
    ['2025-Q1', '2025-01-01', '2025-03-31', 'quarter'],
    ['2025-Q4', '2025-10-01', '2025-12-31', 'quarter'],
    ['2026-H1', '2026-01-01', '2026-06-30', 'half'],
    ['2026-H2', '2026-07-01', '2026-12-31', 'half'],
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    ['2026-H2/2029', '2026-07-01', '2029-12-31', 'range'],
    ['2025-09/2025-10', '2025-09-01', '2025-10-31', 'range'],
    ['2024-11-04/2025-11-02', '2024-11-04', '2025-11-02', 'range'],
  ])('reads %s as %s to %s', (moment, first, last, precision) => {
    expect(parseMoment(moment)).toEqual({ first, last });
    expect(precisionOf(moment)).toBe(precision);
  });

  it.each([
    '',
    'soon',
    '25-11',
    '2025-13',
    '2025-00',
    '2025-02-30',
    '2025-02-29',
    '2025-11-00',
    '2025-11-31',
    '2025-Q5',
    '2025-H3',
    '2025/',
    '/2025',
    '2025/2026/2027',
    '2025-02-30/2026',
    '2025/2026-02-30',
  ])('knows no day for "%s"', (moment) => {
    expect(parseMoment(moment)).toBeUndefined();
  });

  it('leaves a range in the wrong order as it stands', () => {
    expect(parseMoment('2026/2025')).toEqual({ first: '2026-01-01', last: '2025-12-31' });
  });
});

describe('compareMoments', () => {
  it('sorts by the start, then the narrower first, and what has no day last', () => {
    const sorted = ['nonsense', '2026', '2025-Q4', '2025-10', '2025-10-01', '2025-H2', '2025/2029', '2025'];
    expect(sorted.toSorted(compareMoments)).toEqual([
      '2025',
      '2025/2029',
      '2025-H2',
      '2025-10-01',
      '2025-10',
      '2025-Q4',
      '2026',
      'nonsense',
    ]);
  });

  it('finds no order between two ways to say the same', () => {
    expect(compareMoments('2025-Q1', '2025-01/2025-03')).toBe(0);
  });
});
