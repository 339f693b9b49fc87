import type { Claim, Publisher, Source } from '../claim-schema.ts';
import type { Problem } from '../dataset-error.ts';
import type { Entity } from '../entity-schema.ts';

/** A record together with its place on disk. */
export interface Filed<T> {
  /** The file, relative to `lib/data`, as `claims/openai.json`. */
  readonly file: string;
  /** Where the record stands in its file, as `[3]`; empty where it is the whole file. */
  readonly path: string;
  readonly record: T;
}

/** All records, each of which has passed its schema. */
export interface FiledRecords {
  readonly entities: readonly Filed<Entity>[];
  readonly claims: readonly Filed<Claim>[];
  readonly sources: readonly Filed<Source>[];
  readonly publishers: readonly Filed<Publisher>[];
}

/** Checks what no schema of a single record can see. `today` is a day, as `2026-11-23`. */
export type Rule = (records: FiledRecords, today: string) => Problem[];

/** Makes a problem with a field of a record, or with the record as a whole where `field` is empty. */
export function report(
  { file, path }: Filed<unknown>,
  { field, problem, remedy }: { readonly field: string; readonly problem: string; readonly remedy: string },
): Problem {
  return { file, path: [path, field].filter((part) => part !== '').join('.'), problem, remedy };
}

/** The records by their ids; of several with one id, the last. */
export function mapById<T extends { readonly id: string }>(
  filed: readonly Filed<T>[],
): ReadonlyMap<string, T> {
  return new Map(filed.map(({ record }) => [record.id, record]));
}
