const DAY_MS = 24 * 60 * 60 * 1000;

/** From how many days on each unit is used, the largest first; a week or two are still days. */
const UNITS: readonly {
  readonly unit: 'year' | 'month' | 'day';
  readonly days: number;
  readonly from: number;
}[] = [
  { unit: 'year', days: 365.25, from: 2 * 365.25 },
  { unit: 'month', days: 365.25 / 12, from: 61 },
  { unit: 'day', days: 1, from: 0 },
];

/**
 * Writes how long ago a day was, seen from `today` (both as `2026-11-23`), in the unit a person
 * would use: "yesterday", "40 days ago", "12 months ago", "2 years ago"; "in 3 months" for a day to come.
 */
export function describeAge(day: string, today: string, locale: string): string {
  const days = (Date.parse(day) - Date.parse(today)) / DAY_MS;
  const { unit, days: length } = UNITS.find(({ from }) => Math.abs(days) >= from)!; // the last is from 0 on
  return formatIn(locale).format(Math.trunc(days / length), unit);
}

/** To make one takes longer than to use it, and a card tells the age of each fact. */
const formats = new Map<string, Intl.RelativeTimeFormat>();

function formatIn(locale: string): Intl.RelativeTimeFormat {
  const made = formats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  formats.set(locale, made);
  return made;
}
