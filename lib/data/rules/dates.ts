import type { Problem } from '../dataset-error.ts';
import { parseMoment } from '../moment.ts';
import { mapById, report, type Filed, type FiledRecords } from './rule.ts';

/** Every date exists in the calendar: the schema lets 30 February pass. */
export function checkCalendar(records: FiledRecords): Problem[] {
  return listDates(records).flatMap(({ filed, field, date }) => {
    if (parseMoment(date) !== undefined) return [];
    return [report(filed, { field, problem: `no calendar has "${date}"`, remedy: 'Correct the date' })];
  });
}

/** A range starts before it ends. */
export function checkRangeOrder(records: FiledRecords): Problem[] {
  return listDates(records).flatMap(({ filed, field, date }) => {
    const span = parseMoment(date);
    if (span === undefined || span.first <= span.last) return [];
    return [report(filed, { field, problem: `"${date}" ends before it starts`, remedy: 'Swap the two' })];
  });
}

/** Only these may lie ahead. */
const AHEAD = new Set(['when', 'reviewBy']);

/** Nothing was published, read, reached or vouched for after `today`. */
export function checkFuture(records: FiledRecords, today: string): Problem[] {
  return listDates(records).flatMap(({ filed, field, date }) => {
    const span = parseMoment(date);
    if (AHEAD.has(field) || span === undefined || span.first <= today) return [];
    return [report(filed, { field, problem: `"${date}" is after ${today}`, remedy: 'Correct the date' })];
  });
}

/** A claim is not vouched for before the sources that state it were published. */
export function checkAsOf({ claims, sources }: FiledRecords): Problem[] {
  const byId = mapById(sources);
  return claims.flatMap((filed) =>
    filed.record.stances.flatMap(({ stance, source }) => {
      const published = byId.get(source)?.published;
      const first = published === undefined ? undefined : parseMoment(published)?.first;
      if (stance !== 'states' || first === undefined || first <= filed.record.asOf) return [];
      const problem = `"${filed.record.asOf}" is before "${source}" was published (${published})`;
      return [report(filed, { field: 'asOf', problem, remedy: 'Use the day of the latest stating source' })];
    }),
  );
}

/** A source is not read before it was published. */
export function checkRetrieved({ sources }: FiledRecords): Problem[] {
  return sources.flatMap((filed) => {
    const { published, retrieved } = filed.record;
    const first = published === undefined ? undefined : parseMoment(published)?.first;
    if (retrieved === undefined || first === undefined || first <= retrieved) return [];
    const problem = `"${retrieved}" is before it was published (${published})`;
    return [report(filed, { field: 'retrieved', problem, remedy: 'Correct one of the two dates' })];
  });
}

/** A claim that replaces another is at least as fresh. */
export function checkSupersedesAge({ claims }: FiledRecords): Problem[] {
  const byId = mapById(claims);
  return claims.flatMap((filed) => {
    const older = filed.record.supersedes === undefined ? undefined : byId.get(filed.record.supersedes);
    if (older === undefined || older.asOf <= filed.record.asOf) return [];
    const problem = `it replaces "${older.id}", which is fresher (${older.asOf})`;
    return [
      report(filed, { field: 'supersedes', problem, remedy: 'Let the fresher claim replace this one' }),
    ];
  });
}

interface DateField {
  readonly filed: Filed<unknown>;
  readonly field: string;
  readonly date: string;
}

function listDates({ claims, sources }: FiledRecords): DateField[] {
  return [
    ...claims.flatMap((filed) => [
      { filed, field: 'when', date: filed.record.when },
      { filed, field: 'reviewBy', date: filed.record.reviewBy },
      ...(filed.record.reached === undefined
        ? []
        : [{ filed, field: 'reached', date: filed.record.reached }]),
      { filed, field: 'asOf', date: filed.record.asOf },
    ]),
    ...sources.flatMap((filed) =>
      (['published', 'retrieved'] as const).flatMap((field) => {
        const date = filed.record[field];
        return date === undefined ? [] : [{ filed, field, date }];
      }),
    ),
  ];
}
