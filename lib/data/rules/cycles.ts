import type { Problem } from '../dataset-error.ts';
import { report, type Filed, type FiledRecords } from './rule.ts';

/** No claim replaces itself, directly or by way of others. */
export function checkSupersedesCycles({ claims }: FiledRecords): Problem[] {
  return findCycles(claims, 'supersedes', ({ supersedes }) => supersedes);
}

/** No source repeats itself, directly or by way of others. */
export function checkOriginCycles({ sources }: FiledRecords): Problem[] {
  return findCycles(sources, 'origin', ({ origin }) => origin);
}

function findCycles<T extends { readonly id: string }>(
  filed: readonly Filed<T>[],
  field: string,
  next: (record: T) => string | undefined,
): Problem[] {
  const links = new Map(filed.map(({ record }) => [record.id, next(record)]));
  return filed.flatMap((each) => {
    const chain = [each.record.id];
    let id = links.get(each.record.id);
    while (id !== undefined && !chain.includes(id)) {
      chain.push(id);
      id = links.get(id);
    }
    // A chain that runs into a cycle further on is not part of it: only the members are reported.
    if (id !== each.record.id) return [];
    const problem = `${field} runs in a circle: ${[...chain, id].join(' -> ')}`;
    return [report(each, { field, problem, remedy: 'Remove one of the links' })];
  });
}
