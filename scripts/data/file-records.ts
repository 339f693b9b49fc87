import type { Records } from '../../lib/data/dataset.ts';
import type { Filed, FiledRecords } from '../../lib/data/rules/rule.ts';

/** The file that the claims on these entities lie in, relative to the dataset. */
export function nameClaimFile(entities: readonly string[]): string {
  return `claims/${entities.toSorted().join('-')}.json`;
}

/**
 * Says of each record of a sound dataset where it lies. A rule sees to it that claims lie in the file
 * of their subject, and the files are read in the order of their names: so the place follows.
 */
export function fileRecords({ entities, claims, sources, publishers }: Records): FiledRecords {
  return {
    entities: entities.map((record) => ({ file: `entities/${record.id}.json`, path: '', record })),
    claims: [...Map.groupBy(claims, (claim) => nameClaimFile(claim.entities))].flatMap(([file, group]) =>
      fileAs(file, group),
    ),
    sources: fileAs('sources.json', sources),
    publishers: fileAs('publishers.json', publishers),
  };
}

function fileAs<T>(file: string, records: readonly T[]): Filed<T>[] {
  return records.map((record, at) => ({ file, path: `[${at}]`, record }));
}
