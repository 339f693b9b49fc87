import { parseMoment } from '../data/moment.ts';

/** News on the web is no older; what pages write below that is a default nobody filled in. */
const FIRST_DAY = '1990-01-01';

/** `2026-11-23T08:00+08:00`, `2026/1/5`, `20261123`, `2026年11月23日`. */
const YEAR_FIRST = /^(\d{4})(?:([-/.]|年 ?)(\d{1,2})(?:[-/.]|月 ?)(\d{1,2})|(\d\d)(\d\d))(?!\d)/;

/** `Thu, 20 Nov 2025 10:00:00 GMT`, as in mail. */
const DAY_FIRST = /^(?:[A-Z][a-z]+,? )?(\d{1,2}) ([A-Z][a-z]{2})[a-z]*,? (\d{4})\b/;

/** `November 20, 2025`. */
const MONTH_FIRST = /^(?:[A-Z][a-z]+, )?([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}),? (\d{4})\b/;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * Parses the day that a page gives for its publication, as `2026-11-23`; `undefined` for what is no
 * date, no day of the calendar, before 1990, or more than a day after `today`.
 *
 * It is the day where the publisher is, as written: an article of 21 November in Taipei is one of
 * that day, though it was the 20th in UTC. So tomorrow can be the day of an article.
 */
export function parseDay(text: string, today: string): string | undefined {
  const day = readDay(text.slice(0, 80).replace(/^[^\p{L}\p{N}]+/u, ''));
  if (day === undefined || parseMoment(day) === undefined) return undefined;
  return day < FIRST_DAY || Date.parse(day) > Date.parse(today) + 24 * 60 * 60 * 1000 ? undefined : day;
}

function readDay(text: string): string | undefined {
  const [, year, , month, date, shortMonth, shortDate] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return writeDay(year, month ?? shortMonth, date ?? shortDate);
  const [, dayDate, dayMonth, dayYear] = DAY_FIRST.exec(text) ?? [];
  if (dayYear !== undefined) return writeDay(dayYear, numberOf(dayMonth), dayDate);
  const [, name, nameDate, nameYear] = MONTH_FIRST.exec(text) ?? [];
  return nameYear === undefined ? undefined : writeDay(nameYear, numberOf(name), nameDate);
}

/** An unknown month gives 0, which no calendar has. */
function numberOf(month = ''): string {
  return String(MONTHS.indexOf(month) + 1);
}

function writeDay(year: string, month = '', date = ''): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
