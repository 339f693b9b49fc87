import { describe, expect, it } from 'vitest';
import { limitReturns } from '../../lib/page/limit-returns.ts';

describe('limitReturns', () => {
  it('says yes at most twice a second', () => {
    const ask = limitReturns();
    expect([0, 100, 499, 500, 700, 1_000].map(ask)).toEqual(['now', 'later', 'later', 'now', 'later', 'now']);
  });

  it('says never from the sixth time in ten seconds on, for good', () => {
    const ask = limitReturns();
    expect([0, 500, 1_000, 1_500, 2_000].map(ask)).toEqual(['now', 'now', 'now', 'now', 'now']);
    expect([2_500, 60_000].map(ask)).toEqual(['never', 'never']);
  });

  it('forgets what is more than ten seconds ago', () => {
    const ask = limitReturns();
    expect([0, 3_000, 6_000, 9_000, 12_000, 15_000, 18_000].map(ask)).not.toContain('never');
  });
});
