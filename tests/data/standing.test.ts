import { describe, expect, it, test } from 'vitest';
import type { Claim } from '../../lib/data/claim-schema.ts';
import { judgeStanding, listReplaced, type Standing } from '../../lib/data/standing.ts';
import { claim } from './small-records.ts';

const TODAY = '2026-11-23';
const FRESH = { reviewBy: '2027-05-23' };
const plan = (more: Partial<Claim>): Partial<Claim> => ({
  plan: 'anvils',
  stage: 'announced',
  reached: '2025-11-20',
  ...FRESH,
  ...more,
});

const cases: readonly { name: string; more: Partial<Claim>; standing: Standing }[] = [
  { name: 'a fact that was looked at', more: FRESH, standing: 'current' },
  { name: 'a fact on its last day', more: { reviewBy: TODAY }, standing: 'current' },
  { name: 'a fact that nobody looked at again', more: { reviewBy: '2026-11-22' }, standing: 'stale' },
  { name: 'a plan for next year', more: plan({ when: '2027' }), standing: 'upcoming' },
  {
    name: 'a plan whose time begins today',
    more: plan({ when: '2026-11-23/2029' }),
    standing: 'window-open',
  },
  { name: 'a plan for this half', more: plan({ when: '2026-H2' }), standing: 'window-open' },
  {
    name: 'a plan whose time ends today',
    more: plan({ when: '2026-01/2026-11-23' }),
    standing: 'window-open',
  },
  { name: 'a plan for last quarter', more: plan({ when: '2026-Q3' }), standing: 'overdue' },
  { name: 'a plan without a time set', more: plan({ when: '2025-11-20' }), standing: 'current' },
  {
    name: 'a plan of which the month alone is known',
    more: plan({ when: '2025-11-20', reached: '2025-11' }),
    standing: 'current',
  },
  {
    name: 'a plan that has arrived',
    more: plan({ when: '2026-Q3', stage: 'operating' }),
    standing: 'current',
  },
  { name: 'a plan that was given up', more: plan({ when: '2027', stage: 'cancelled' }), standing: 'current' },
  { name: 'a plan that was put off', more: plan({ when: '2027', stage: 'delayed' }), standing: 'upcoming' },
  {
    name: 'a plan due for review keeps its clock',
    more: plan({ when: '2027', reviewBy: '2026-01-01' }),
    standing: 'upcoming',
  },
  {
    name: 'a plan without a time set, due for review',
    more: plan({ when: '2025-11-20', reviewBy: '2026-01-01' }),
    standing: 'stale',
  },
];

describe('judgeStanding', () => {
  test.each(cases)('finds $name $standing', ({ more, standing }) => {
    expect(judgeStanding(claim('a', more), { replaced: new Set(), today: TODAY })).toBe(standing);
  });

  it('finds superseded what a newer claim replaces, plan or not', () => {
    const old = claim('old', plan({ when: '2027' }));
    const replaced = listReplaced([old, claim('new', { supersedes: 'old' })]);
    expect(judgeStanding(old, { replaced, today: TODAY })).toBe('superseded');
    expect([...replaced]).toEqual(['old']);
  });
});
