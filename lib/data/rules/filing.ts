import type { Problem } from '../dataset-error.ts';
import { report, type Filed, type FiledRecords } from './rule.ts';

/** Claims lie in the file of their subject: the sorted ids of their entities, joined by a hyphen. */
export function checkFileNames({ claims, entities }: FiledRecords): Problem[] {
  const subjects = claims.flatMap((filed) => {
    const right = `claims/${filed.record.entities.toSorted().join('-')}.json`;
    if (filed.file === right) return [];
    return [
      report(filed, { field: 'entities', problem: `this claim belongs into ${right}`, remedy: 'Move it' }),
    ];
  });
  const names = entities.flatMap((filed) => {
    const right = `entities/${filed.record.id}.json`;
    if (filed.file === right) return [];
    return [
      report(filed, { field: 'id', problem: `this entity belongs into ${right}`, remedy: 'Rename the file' }),
    ];
  });
  return [...subjects, ...names];
}

/** The records of a file are sorted by their ids, so that changes are easy to review. */
export function checkRecordOrder({ claims, sources, publishers }: FiledRecords): Problem[] {
  return [claims, sources, publishers].flatMap(findUnsorted);
}

function findUnsorted(filed: readonly Filed<{ readonly id: string }>[]): Problem[] {
  return filed.flatMap((each, at) => {
    const before = filed[at - 1];
    if (before === undefined || before.file !== each.file || before.record.id <= each.record.id) return [];
    const problem = `"${each.record.id}" stands after "${before.record.id}"`;
    return [report(each, { field: 'id', problem, remedy: 'Sort the records of the file by id' })];
  });
}

/** A claim on a pair names its two entities once each, in sorted order. */
export function checkEntityOrder({ claims }: FiledRecords): Problem[] {
  return claims.flatMap((filed) => {
    const [first, second] = filed.record.entities;
    if (first === undefined || second === undefined || first < second) return [];
    const problem = `"${first}" and "${second}" are not two ids in sorted order`;
    return [report(filed, { field: 'entities', problem, remedy: 'Sort them, or keep one' })];
  });
}
