import type { Problem } from '../dataset-error.ts';
import { parseMoment } from '../moment.ts';
import { report, type FiledRecords } from './rule.ts';

const FIELDS = ['plan', 'stage', 'reached'] as const;

/** A claim on a plan says which plan, which step of the ladder, and when that was reached: all three. */
export function checkPlanSteps({ claims }: FiledRecords): Problem[] {
  return claims.flatMap((filed) => {
    const { record } = filed;
    const missing = FIELDS.filter((field) => record[field] === undefined);
    if (missing.length === 0 || (missing.length === FIELDS.length && record.topic !== 'plan')) return [];
    return missing.map((field) =>
      report(filed, {
        field,
        problem: `a claim on a plan lacks "${field}"`,
        remedy: 'Say which plan, which step of the ladder, and when it was reached',
      }),
    );
  });
}

/** A step is reached before the sources vouch for it, and never lies ahead. */
export function checkReached({ claims }: FiledRecords): Problem[] {
  return claims.flatMap((filed) => {
    const { reached, asOf } = filed.record;
    const first = reached === undefined ? undefined : parseMoment(reached)?.first;
    if (first === undefined || first <= asOf) return [];
    const problem = `"${reached}" is after the sources vouch for it (${asOf})`;
    return [report(filed, { field: 'reached', problem, remedy: 'Put a time that lies ahead into "when"' })];
  });
}
