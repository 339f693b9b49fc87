import type { Moment } from '../data/claim-schema.ts';
import { describePeriod, type YearPart } from './period-words.ts';

/** How exactly a moment is known, by the length of its text: `2025`, `2025-11`, `2025-11-20`. */
const PRECISIONS: ReadonlyMap<number, Intl.DateTimeFormatOptions> = new Map([
  [4, { year: 'numeric' }],
  [7, { year: 'numeric', month: 'long' }],
  [10, { year: 'numeric', month: 'long', day: 'numeric' }],
]);

/**
 * Writes a moment in words, never more exact than it is known: "20 November 2025",
 * "November 2025", "second half of 2026", "2027", "13 – 20 October 2025".
 */
export function describeMoment(moment: Moment, locale: string): string {
  const [start = moment, end] = moment.split('/');
  if (end === undefined) return describePoint(start, locale);

  const options = precisionOf(start);
  if (options === undefined || options !== precisionOf(end)) {
    return `${describePoint(start, locale)} – ${describePoint(end, locale)}`;
  }
  return formatIn(locale, options).formatRange(toDate(start), toDate(end));
}

/**
 * Writes a moment as short as a ladder needs it, no finer than the month: "Nov 2025",
 * "Oct – Dec 2025", "2027". Quarters and halves are short enough in words.
 */
export function describeMonth(moment: Moment, locale: string): string {
  const points = moment.split('/').map((point) => (/[QH]/.test(point) ? point : point.slice(0, 7)));
  const [start = moment, end = start] = points;
  if (points.some((point) => point.length !== 7 || /[QH]/.test(point))) {
    return describeMoment(start === end ? start : `${start}/${end}`, locale);
  }
  return formatIn(locale, { year: 'numeric', month: 'short' }).formatRange(toDate(start), toDate(end));
}

function describePoint(point: string, locale: string): string {
  const options = precisionOf(point);
  if (options !== undefined) return formatIn(locale, options).format(toDate(point));
  const [year = point, part] = point.split('-');
  return describePeriod(year, part as YearPart, locale); // MomentSchema leaves nothing else
}

function precisionOf(point: string): Intl.DateTimeFormatOptions | undefined {
  return /[QH]/.test(point) ? undefined : PRECISIONS.get(point.length);
}

/** To make one takes longer than to use it, and a card writes a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Gregorian in every locale, because the sources are; UTC, because a local day may be another one. */
function formatIn(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  formats.set(key, made);
  return made;
}

/** A day, month or year in ISO form is read as the start of it in UTC. */
function toDate(point: string): Date {
  return new Date(point);
}
