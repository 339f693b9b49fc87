import type { DataFile } from '../../../lib/data/check-dataset.ts';
import type { Claim, Publisher, Source } from '../../../lib/data/claim-schema.ts';
import type { Records } from '../../../lib/data/dataset.ts';
import { RULES } from '../../../lib/data/rules.ts';
import type { FiledRecords } from '../../../lib/data/rules/rule.ts';
import { fileRecords, nameClaimFile } from '../file-records.ts';

/** What is to be added: a claim, and the records it needs that the dataset lacks. */
export interface Draft {
  readonly claim: Claim;
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
}

/** What a draft is measured against. */
export interface Setting {
  readonly records: Records;
  /** As `2026-11-23`. */
  readonly today: string;
}

/** A draft of which nothing is known: each field fits its schema, and waits for its answer. */
export function startDraft(today: string): Draft {
  const claim: Claim = {
    id: 'draft',
    entities: [],
    topic: 'identity',
    text: 'Draft.',
    when: today,
    asOf: today,
    reviewBy: today,
    stances: [],
  };
  return { claim, sources: [], publishers: [] };
}

/**
 * Says what the rules object to in some fields of the newest record of a kind, so that a wrong answer
 * is met at once. Fields without an answer yet may break rules of their own: those are passed over.
 */
export function findFieldProblem(
  { records, today }: Setting,
  draft: Draft,
  { kind, fields }: { readonly kind: 'claims' | 'sources'; readonly fields: readonly string[] },
): string | undefined {
  const filed = fileDraft(records, draft);
  const newest = filed[kind].at(-1);
  const places = new Set(fields.map((field) => `${newest?.path}.${field}`));
  const found = RULES.flatMap((rule) => rule(filed, today)).find(
    ({ file, path }) => file === newest?.file && places.has(path),
  );
  return found === undefined ? undefined : `${found.problem}. ${found.remedy}.`;
}

/** All records, those of the draft at the ends of their lists. */
function fileDraft(records: Records, { claim, sources, publishers }: Draft): FiledRecords {
  const filed = fileRecords({
    ...records,
    sources: [...records.sources, ...sources],
    publishers: [...records.publishers, ...publishers],
  });
  const file = nameClaimFile(claim.entities);
  const path = `[${filed.claims.filter((other) => other.file === file).length}]`;
  return { ...filed, claims: [...filed.claims, { file, path, record: claim }] };
}

/** The files that a draft changes, with its records put where they belong. */
export function mergeDraft(
  files: readonly DataFile[],
  { claim, sources, publishers }: Draft,
): readonly DataFile[] {
  const additions: readonly {
    readonly name: string;
    readonly records: readonly { readonly id: string }[];
  }[] = [
    { name: 'publishers.json', records: publishers },
    { name: 'sources.json', records: sources },
    { name: nameClaimFile(claim.entities), records: [claim] },
  ];
  return additions
    .filter(({ records }) => records.length > 0)
    .map(({ name, records }) => {
      // The dataset was proved sound before the first question: a list of records with ids.
      const old = (files.find((file) => file.name === name)?.content ?? []) as { readonly id: string }[];
      return { name, content: [...old, ...records].toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
    });
}
