import type { Moment } from './claim-schema.ts';

/** How exactly a moment is known, from the finest; `range` is two moments joined by a slash. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'range';

/** The first and the last day that a moment may mean, both as `2025-11-20`. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/**
 * Parses a moment into the days it covers: `2025-Q4` is 1 October to 31 December 2025, a range
 * runs from the first day of its start to the last day of its end.
 *
 * Returns `undefined` for text of another form, and for days that no calendar has
 * (`2025-02-30`). A range in the wrong order is returned as it stands: `first` after `last`.
 */
export function parseMoment(moment: Moment): Span | undefined {
  const [start, end, ...rest] = moment.split('/').map(parsePoint);
  if (start === undefined || rest.length > 0) return undefined;
  if (!moment.includes('/')) return start;
  return end === undefined ? undefined : { first: start.first, last: end.last };
}

/** Names the precision of a moment by its form alone. */
export function precisionOf(moment: Moment): Precision {
  if (moment.includes('/')) return 'range';
  if (moment.includes('Q')) return 'quarter';
  if (moment.includes('H')) return 'half';
  if (moment.length === 4) return 'year';
  return moment.length === 7 ? 'month' : 'day';
}

/**
 * Compares two moments for sorting, the earlier first: by their first day, then by their last, so
 * that the narrower of two with the same start comes first. What does not parse comes last.
 */
export function compareMoments(a: Moment, b: Moment): number {
  const left = parseMoment(a);
  const right = parseMoment(b);
  if (left === undefined || right === undefined) {
    return Number(left === undefined) - Number(right === undefined);
  }
  return compareDays(left.first, right.first) || compareDays(left.last, right.last);
}

/** Compares two days written as `2025-11-20`, for which the order of the text is that of time. */
function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const POINT = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/;

function parsePoint(point: string): Span | undefined {
  const [matched, year, quarter, half, month, day] = POINT.exec(point) ?? [];
  if (matched === undefined || year === undefined) return undefined;
  if (quarter !== undefined) return spanMonths(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (half !== undefined) return spanMonths(year, Number(half) * 6 - 5, Number(half) * 6);
  if (month === undefined) return spanMonths(year, 1, 12);

  const whole = spanMonths(year, Number(month), Number(month));
  if (day === undefined) return whole;
  const exists = compareDays(whole.first, point) <= 0 && compareDays(point, whole.last) <= 0;
  return exists ? { first: point, last: point } : undefined;
}

/** Months count from 1; both ends belong to the span. */
function spanMonths(year: string, from: number, to: number): Span {
  return {
    first: `${year}-${twoDigits(from)}-01`,
    last: `${year}-${twoDigits(to)}-${twoDigits(countDays(Number(year), to))}`,
  };
}

/** Day 0 of the next month is the last of this one. */
function countDays(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
