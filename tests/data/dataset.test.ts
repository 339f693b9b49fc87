import { describe, expect, it } from 'vitest';
import { dataset } from '../../lib/data/index.ts';

describe('the bundled dataset', () => {
  it('is joined by ids, and says up to which day its sources were read', () => {
    expect([...dataset.entities.keys()].toSorted()).toEqual(['broadcom', 'foxconn', 'openai']);
    expect(
      dataset.claims.every(({ stances }) => stances.every(({ source }) => dataset.sources.has(source))),
    ).toBe(true);
    expect(dataset.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is frozen, down to the last stance', () => {
    const [claim] = dataset.claims;
    const [stance] = claim?.stances ?? [];
    const [source] = dataset.sources.values();
    for (const record of [dataset, dataset.claims, claim, claim?.stances, stance, source]) {
      expect(Object.isFrozen(record)).toBe(true);
    }
  });
});
