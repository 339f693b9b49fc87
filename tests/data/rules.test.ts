import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/data/rules.ts';
import { FAULTS, RULES_OF_SOUND, SOUND } from './rules.cases.ts';
import { TODAY } from './small-records.ts';

describe('RULES', () => {
  it.each(FAULTS)('$rule finds $fault', ({ rule, records, found }) => {
    const check = RULES.find(({ name }) => name === rule);
    const problems = check?.(records, TODAY) ?? [];
    expect(problems.map(({ file, path }) => `${file}: ${path}`)).toEqual(found);
    for (const { problem, remedy } of problems) expect(`${problem}. ${remedy}`).toMatch(/^\S.*\. [A-Z].*\S$/);
  });

  it.each(SOUND)('let pass $name', ({ records }) => {
    expect(RULES_OF_SOUND.flatMap((rule) => rule(records, TODAY))).toEqual([]);
  });

  it('have a planted fault each', () => {
    expect(new Set(FAULTS.map(({ rule }) => rule))).toEqual(new Set(RULES.map(({ name }) => name)));
  });
});
