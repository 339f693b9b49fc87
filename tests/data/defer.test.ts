import { describe, expect, it } from 'vitest';
import { deferDataset } from '../../lib/data/defer-dataset.ts';
import { defer } from '../../lib/data/defer.ts';

describe('defer', () => {
  function* count(done: number[]): Generator<void, number> {
    for (let at = 1; at <= 3; at += 1) {
      done.push(at);
      yield;
    }
    return done.length;
  }

  it('does nothing by itself, a little at each step, and the rest when it is asked', () => {
    const done: number[] = [];
    const { steps, take } = defer(count(done));
    expect(done).toEqual([]);
    steps.next();
    expect(done).toEqual([1]);
    expect(take()).toBe(3);
    expect(take()).toBe(3);
    expect(steps.next().done).toBe(true);
    expect(done).toEqual([1, 2, 3]);
  });

  it('has its outcome once the steps are taken', () => {
    const { steps, take } = defer(count([]));
    while (!steps.next().done);
    expect(take()).toBe(3);
  });
});

describe('deferDataset', () => {
  it('is whole whatever is asked of it first, and in whichever step', () => {
    const { dataset, loading } = deferDataset();
    loading.steps.next();
    expect(dataset.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(dataset.claims.length).toBeGreaterThan(100);
    expect(dataset.claims.every((claim) => Object.isFrozen(claim))).toBe(true);
    expect(dataset.entities.size).toBe(3);
    expect(loading.take().claims).toBe(dataset.claims);
  });
});
