import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/read-dataset.ts';
import { SEED } from './seed.cases.ts';

const ids = readDataset().claims.map(({ id }) => id);

describe('the seed article', () => {
  it.each(SEED)('is answered where it says that $statement (paragraph $paragraph)', ({ claims }) => {
    expect(claims.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining([...claims]));
  });

  it('has statements in each of its ten paragraphs', () => {
    expect([...new Set(SEED.map(({ paragraph }) => paragraph))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
