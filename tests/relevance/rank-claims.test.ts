import { describe, expect, it, test } from 'vitest';
import type { EntityId } from '../../lib/data/entity-schema.ts';
import { rankClaims } from '../../lib/relevance/rank-claims.ts';
import { articleAround, sketchDataset, type Sketch } from './articles.ts';

/** What the article around a mention of OpenAI names besides. */
interface Surroundings {
  /** In the sentence of the mention. */
  readonly companions?: readonly EntityId[];
}

const SPELLED: Readonly<Record<EntityId, string>> = {
  openai: 'OpenAI',
  foxconn: 'Foxconn',
  broadcom: 'Broadcom',
};

function rank(sketches: readonly Sketch[], { companions = [] }: Surroundings = {}): string[] {
  const article = articleAround(['OpenAI', ...companions.map((entity) => SPELLED[entity])].join(' '));
  const ranked = rankClaims(sketchDataset(sketches), { article, today: '2026-11-23' });
  return ranked.map(({ claim: { id } }) => id);
}

const withFoxconn = { entities: ['openai', 'foxconn'] };
const withBroadcom = { entities: ['openai', 'broadcom'] };

const cases: readonly {
  readonly name: string;
  readonly claims: readonly Sketch[];
  readonly context?: Surroundings;
  readonly ranked: readonly string[];
}[] = [
  {
    name: 'leaves out claims on other companies',
    claims: [{ id: 'own' }, { id: 'other', entities: ['foxconn'] }],
    ranked: ['own'],
  },
  {
    name: 'puts what ties the company to one named here first',
    claims: [{ id: 'news' }, { id: 'tie', ...withFoxconn, asOf: '2025-11-20' }],
    context: { companions: ['foxconn'] },
    ranked: ['tie', 'news'],
  },
  {
    name: 'keeps a pair in normal order while the other company is not named',
    claims: [
      { id: 'pair', ...withFoxconn, asOf: '2025-11-20' },
      { id: 'news', asOf: '2026-11-20' },
    ],
    ranked: ['news', 'pair'],
  },
  {
    name: 'leads with the deal, then its plans, then other ties',
    claims: [
      { id: 'tie', ...withFoxconn },
      { id: 'plan', ...withFoxconn, stage: 'building', asOf: '2026-02-01' },
      { id: 'deal', ...withFoxconn, topic: 'partnership', stage: 'announced', asOf: '2025-11-20' },
      { id: 'remark', ...withFoxconn, topic: 'partnership', asOf: '2025-10-01' },
    ],
    context: { companions: ['foxconn'] },
    ranked: ['deal', 'plan', 'tie', 'remark'],
  },
  {
    name: 'orders plans of a pair from the freshest',
    claims: [
      { id: 'older', ...withFoxconn, stage: 'announced', asOf: '2025-11-20' },
      { id: 'newer', ...withFoxconn, stage: 'signed', asOf: '2026-05-01' },
    ],
    context: { companions: ['foxconn'] },
    ranked: ['newer', 'older'],
  },
  {
    name: 'puts all ties before the company’s own news',
    claims: [
      { id: 'tie-1', ...withFoxconn, asOf: '2026-06-01' },
      { id: 'tie-2', ...withFoxconn, asOf: '2026-05-01' },
      { id: 'tie-3', ...withFoxconn, asOf: '2026-04-01' },
      { id: 'who', topic: 'identity' },
      { id: 'news' },
    ],
    context: { companions: ['foxconn'] },
    ranked: ['tie-1', 'tie-2', 'tie-3', 'news', 'who'],
  },
  {
    name: 'deals the places to two companions in turn',
    claims: [
      { id: 'foxconn-1', ...withFoxconn, asOf: '2026-06-01' },
      { id: 'foxconn-2', ...withFoxconn, asOf: '2026-05-01' },
      { id: 'broadcom-1', ...withBroadcom, asOf: '2026-01-01' },
      { id: 'broadcom-2', ...withBroadcom, asOf: '2025-12-01' },
      { id: 'news' },
    ],
    context: { companions: ['broadcom', 'foxconn'] },
    ranked: ['foxconn-1', 'broadcom-1', 'foxconn-2', 'broadcom-2', 'news'],
  },
  {
    name: 'gives the places to one companion where the other has no claim',
    claims: [
      { id: 'tie-1', ...withFoxconn, asOf: '2026-06-01' },
      { id: 'tie-2', ...withFoxconn, asOf: '2026-05-01' },
      { id: 'news' },
    ],
    context: { companions: ['broadcom', 'foxconn'] },
    ranked: ['tie-1', 'tie-2', 'news'],
  },
  {
    name: 'does not take the company for its own companion',
    claims: [{ id: 'a' }, { id: 'b', ...withFoxconn }],
    context: { companions: ['openai', 'foxconn', 'foxconn'] },
    ranked: ['b', 'a'],
  },
  {
    name: 'puts consequence before the name of an officer',
    claims: [
      { id: 'cfo', topic: 'people', asOf: '2026-11-20' },
      { id: 'round', topic: 'finance', asOf: '2026-03-31' },
    ],
    ranked: ['round', 'cfo'],
  },
  {
    name: 'puts a fresh name before a figure of long ago',
    claims: [
      { id: 'old-round', topic: 'finance', when: '2019', asOf: '2019-07-22' },
      { id: 'cfo', topic: 'people' },
    ],
    ranked: ['cfo', 'old-round'],
  },
  {
    name: 'is not misled by an old figure that was looked up today',
    claims: [
      { id: 'founded', topic: 'finance', when: '2015-12-11', asOf: '2026-11-20' },
      { id: 'round', topic: 'finance', when: '2026-03-31', asOf: '2026-03-31' },
    ],
    ranked: ['round', 'founded'],
  },
  {
    name: 'takes a plan of years for as fresh as its sources',
    claims: [
      { id: 'older', when: '2026-01/2029', asOf: '2026-06-01' },
      { id: 'newer', when: '2026/2031-H1', asOf: '2026-07-01' },
    ],
    ranked: ['newer', 'older'],
  },
  {
    name: 'puts replaced claims last, in the same order among them',
    claims: [
      { id: 'old-news', asOf: '2026-11-22' },
      { id: 'older-news', when: '2026-02', asOf: '2026-02-22' },
      { id: 'tie', ...withFoxconn, asOf: '2025-01-01', when: '2025', supersedes: 'old-news' },
      { id: 'cfo', topic: 'people', asOf: '2025-01-01', when: '2025', supersedes: 'older-news' },
    ],
    context: { companions: ['foxconn'] },
    ranked: ['tie', 'cfo', 'old-news', 'older-news'],
  },
  { name: 'has nothing to say of a company without claims', claims: [], ranked: [] },
  {
    name: 'decides between equals by id',
    claims: [{ id: 'b' }, { id: 'a' }, { id: 'c' }],
    ranked: ['a', 'b', 'c'],
  },
];

describe('rankClaims', () => {
  test.each(cases)('$name', ({ claims, context, ranked }) => {
    expect(rank(claims, context)).toEqual(ranked);
  });

  it('gives the same order however the records are stored', () => {
    for (const { claims, context, ranked } of cases) {
      expect(rank(claims.toReversed(), context)).toEqual(ranked);
    }
  });
});
