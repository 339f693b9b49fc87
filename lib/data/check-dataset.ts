import * as v from 'valibot';
import { ClaimSchema, PublisherSchema, SourceSchema } from './claim-schema.ts';
import { DatasetError, joinPath, type Problem } from './dataset-error.ts';
import type { Records } from './dataset.ts';
import { EntitySchema } from './entity-schema.ts';
import { RULES } from './rules.ts';
import type { Filed, FiledRecords } from './rules/rule.ts';

/** A file of the dataset as it was parsed from JSON; its shape is not known yet. */
export interface DataFile {
  /** The name relative to `lib/data`, with forward slashes, as `claims/openai.json`. */
  readonly name: string;
  readonly content: unknown;
}

/**
 * Proves that the files hold a dataset fit to ship, and returns its records.
 *
 * The schemas come first; the rules across records need what they prove. `today` is a day, as
 * `2026-11-23`, on or before which all sources were published and read. Throws a `DatasetError`
 * that lists every problem with its file, its place in it and a remedy.
 */
export function checkDataset(files: readonly DataFile[], today: string): Records {
  // Joined, not spread: a file of nothing but faults would have more than a call takes arguments.
  let problems = files.filter(({ name }) => !PARTS.some((part) => isPart(name, part))).map(describeStray);
  const read = <T>(part: Part, schema: v.GenericSchema<unknown, T[]>) => {
    const result = readPart(files, part, schema);
    problems = problems.concat(result.problems);
    return result.records;
  };
  const records: FiledRecords = {
    // An entity is a file of its own, the others are lists.
    entities: read(
      'entities/*.json',
      v.pipe(
        EntitySchema,
        v.transform((entity) => [entity]),
      ),
    ),
    claims: read('claims/*.json', v.array(ClaimSchema)),
    sources: read('sources.json', v.array(SourceSchema)),
    publishers: read('publishers.json', v.array(PublisherSchema)),
  };
  if (problems.length === 0) problems = RULES.flatMap((rule) => rule(records, today));
  if (problems.length > 0) throw new DatasetError(problems);
  return {
    entities: records.entities.map(unfile),
    claims: records.claims.map(unfile),
    sources: records.sources.map(unfile),
    publishers: records.publishers.map(unfile),
  };
}

/** The files of the dataset; the star stands for one name. */
const PARTS = ['entities/*.json', 'claims/*.json', 'sources.json', 'publishers.json'] as const;

type Part = (typeof PARTS)[number];

function isPart(name: string, part: Part): boolean {
  const [before = '', after] = part.split('*');
  if (after === undefined) return name === part;
  return name.startsWith(before) && name.endsWith(after) && !name.slice(before.length).includes('/');
}

interface PartResult<T> {
  readonly records: Filed<T>[];
  /** What the schema objects to. */
  readonly problems: Problem[];
}

function readPart<T>(
  files: readonly DataFile[],
  part: Part,
  schema: v.GenericSchema<unknown, T[]>,
): PartResult<T> {
  const results = files.filter(({ name }) => isPart(name, part)).map((file) => readFile(file, schema));
  if (results.length === 0) return { records: [], problems: [describeMissing(part)] };
  return {
    records: results.flatMap(({ records }) => records),
    problems: results.flatMap(({ problems }) => problems),
  };
}

function readFile<T>({ name, content }: DataFile, schema: v.GenericSchema<unknown, T[]>): PartResult<T> {
  const { success, output, issues } = v.safeParse(schema, content);
  if (!success) return { records: [], problems: issues.map((issue) => describeIssue(name, issue)) };
  const placeOf = (at: number) => (Array.isArray(content) ? `[${at}]` : '');
  return { records: output.map((record, at) => ({ file: name, path: placeOf(at), record })), problems: [] };
}

function describeIssue(file: string, { path, message, expected }: v.BaseIssue<unknown>): Problem {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const remedy = expected === null ? 'Correct it' : `Expected is ${expected}`;
  return { file, path: joinPath(keys), problem: message, remedy };
}

function describeMissing(part: Part): Problem {
  return { file: part, path: '', problem: 'there is no such file', remedy: 'Add it' };
}

function describeStray({ name }: DataFile): Problem {
  const problem = 'this file is no part of the dataset';
  return { file: name, path: '', problem, remedy: 'Remove it, or put its records where they belong' };
}

function unfile<T>({ record }: Filed<T>): T {
  return record;
}
