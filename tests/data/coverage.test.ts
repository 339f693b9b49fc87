import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/data/claim-schema.ts';
import { TopicSchema } from '../../lib/data/claim-schema.ts';
import { listReplaced } from '../../lib/data/standing.ts';
import { readDataset } from '../../scripts/read-dataset.ts';

const { claims, entities } = readDataset();
const count = (matches: (claim: Claim) => boolean): number => claims.filter(matches).length;

// What the dataset promises to hold, so that no later tidying thins it out unseen.
describe('the bundled dataset', () => {
  it('has 120 claims or more', () => {
    expect(claims.length).toBeGreaterThanOrEqual(120);
  });

  it.each(entities.map(({ id }) => id))('has 25 claims or more on %s alone', (id) => {
    expect(count((claim) => claim.entities.length === 1 && claim.entities[0] === id)).toBeGreaterThanOrEqual(
      25,
    );
  });

  it('has 25 claims or more on pairs', () => {
    expect(count((claim) => claim.entities.length === 2)).toBeGreaterThanOrEqual(25);
  });

  it.each(TopicSchema.options)('covers the topic %s', (topic) => {
    expect(count((claim) => claim.topic === topic)).toBeGreaterThanOrEqual(5);
  });

  it('tells of 15 plans or more by their ladders', () => {
    expect(new Set(claims.flatMap(({ plan }) => plan ?? [])).size).toBeGreaterThanOrEqual(15);
  });

  it('keeps 10 superseded claims or more, and 8 or more that a source contradicts', () => {
    expect(listReplaced(claims).size).toBeGreaterThanOrEqual(10);
    expect(count(({ stances }) => stances.some(({ stance }) => stance === 'differs'))).toBeGreaterThanOrEqual(
      8,
    );
  });

  it('has names in 12 languages or more', () => {
    const languages = entities.flatMap(({ aliases }) => aliases.map(({ lang }) => lang.replace(/-.*/, '')));
    expect(new Set(languages.filter((lang) => lang !== 'und')).size).toBeGreaterThanOrEqual(12);
  });
});
