import type { Problem } from '../dataset-error.ts';
import { mapById, report, type Filed, type FiledRecords } from './rule.ts';

/** Every entity, source and older claim that a claim refers to exists. */
export function checkClaimReferences({ claims, entities, sources }: FiledRecords): Problem[] {
  const claimIds = mapById(claims);
  const entityIds = mapById(entities);
  const sourceIds = mapById(sources);
  return claims.flatMap((filed) => {
    const { record } = filed;
    const missing = (field: string, kind: string, id: string) =>
      report(filed, { field, problem: `there is no ${kind} "${id}"`, remedy: `Add it or correct the id` });
    return [
      ...record.entities.flatMap((id, at) =>
        entityIds.has(id) ? [] : [missing(`entities[${at}]`, 'entity', id)],
      ),
      ...record.stances.flatMap(({ source }, at) =>
        sourceIds.has(source) ? [] : [missing(`stances[${at}].source`, 'source', source)],
      ),
      ...(record.supersedes === undefined || claimIds.has(record.supersedes)
        ? []
        : [missing('supersedes', 'claim', record.supersedes)]),
    ];
  });
}

/** Every publisher and origin that a source refers to exists. */
export function checkSourceReferences({ sources, publishers }: FiledRecords): Problem[] {
  const publisherIds = mapById(publishers);
  const sourceIds = mapById(sources);
  return sources.flatMap((filed) => {
    const { publisher, origin } = filed.record;
    const remedy = 'Add it or correct the id';
    return [
      ...(publisherIds.has(publisher)
        ? []
        : [report(filed, { field: 'publisher', problem: `there is no publisher "${publisher}"`, remedy })]),
      ...(origin === undefined || sourceIds.has(origin)
        ? []
        : [report(filed, { field: 'origin', problem: `there is no source "${origin}"`, remedy })]),
    ];
  });
}

/** No two claims share an id, nor two entities, sources or publishers; claims not even across files. */
export function checkUniqueIds({ entities, claims, sources, publishers }: FiledRecords): Problem[] {
  return [entities, claims, sources, publishers].flatMap(findRepeatedIds);
}

function findRepeatedIds(filed: readonly Filed<{ readonly id: string }>[]): Problem[] {
  const seen = new Map<string, Filed<unknown>>();
  return filed.flatMap((each) => {
    const first = seen.get(each.record.id);
    seen.set(each.record.id, first ?? each);
    if (first === undefined) return [];
    const problem = `the id "${each.record.id}" is taken by ${first.file} ${first.path}`;
    return [report(each, { field: 'id', problem, remedy: 'Give one of the two another id' })];
  });
}

/** Every source is cited by a claim, or is the origin of one that is. */
export function checkUnusedSources({ claims, sources }: FiledRecords): Problem[] {
  const byId = mapById(sources);
  const used = new Set(claims.flatMap(({ record }) => record.stances.map(({ source }) => source)));
  // A set grows while it is walked, so the origins of origins are reached, and cycles end.
  for (const id of used) {
    const origin = byId.get(id)?.origin;
    if (origin !== undefined) used.add(origin);
  }
  return sources.flatMap((filed) =>
    used.has(filed.record.id)
      ? []
      : [
          report(filed, {
            field: 'id',
            problem: 'no claim cites this source',
            remedy: 'Cite it or remove it',
          }),
        ],
  );
}

/** Every publisher stands behind a source. */
export function checkUnusedPublishers({ sources, publishers }: FiledRecords): Problem[] {
  const used = new Set(sources.map(({ record }) => record.publisher));
  return publishers.flatMap((filed) =>
    used.has(filed.record.id)
      ? []
      : [report(filed, { field: 'id', problem: 'no source names this publisher', remedy: 'Remove it' })],
  );
}
