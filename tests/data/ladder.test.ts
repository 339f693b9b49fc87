import { describe, expect, it } from 'vitest';
import { buildLadder } from '../../lib/data/ladder.ts';
import { claim } from './small-records.ts';

const step = (id: string, stage: 'announced' | 'signed' | 'building', reached: string, plan = 'anvils') =>
  claim(id, { plan, stage, reached });

describe('buildLadder', () => {
  it('orders the steps of a plan by when they were reached', () => {
    const claims = [
      step('c', 'building', '2026-Q1'),
      step('b', 'announced', '2025-11-20'),
      step('a', 'signed', '2025-09/2025-10'),
      step('other', 'announced', '2020', 'bells'),
      claim('no-plan'),
    ];
    expect(buildLadder(claims, 'anvils').map(({ stage, reached }) => [stage, reached])).toEqual([
      ['signed', '2025-09/2025-10'],
      ['announced', '2025-11-20'],
      ['building', '2026-Q1'],
    ]);
  });

  it('gathers the claims that tell of one step', () => {
    const claims = [step('a', 'announced', '2025-11-20'), step('b', 'announced', '2025-11-20')];
    expect(buildLadder(claims, 'anvils').map((rung) => rung.claims.map(({ id }) => id))).toEqual([
      ['a', 'b'],
    ]);
  });

  it('is empty for a plan that nobody tells of', () => {
    expect(buildLadder([claim('no-plan')], 'anvils')).toEqual([]);
  });
});
