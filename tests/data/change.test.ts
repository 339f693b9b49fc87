import { describe, expect, test } from 'vitest';
import { findChange } from '../../lib/data/change.ts';
import { joinRecords } from '../../lib/data/dataset.ts';
import { claim, source } from './small-records.ts';

const sources = ['2024-05-01', '2025-02-01', '2025-05-01', '2025-08'].map((published) =>
  source(`of-${published}`, { published }),
);
const statedOn = (day: string) => [{ stance: 'states', source: `of-${day}` } as const];

const dataset = joinRecords({
  entities: [],
  claims: [
    claim('profit-2023', { when: '2023', stances: statedOn('2024-05-01') }),
    claim('profit-2024', { when: '2024', stances: statedOn('2025-02-01'), supersedes: 'profit-2023' }),
    claim('profit-2025', { when: '2025-H1', stances: statedOn('2025-08'), supersedes: 'profit-2024' }),
    claim('chief', { when: '2025-03-10', stances: statedOn('2025-05-01') }),
    claim('plant', {
      plan: 'plant',
      stage: 'announced',
      reached: '2025-02-01',
      when: '2025-H2',
      stances: statedOn('2025-02-01'),
    }),
    claim('undated', { when: '2020', asOf: '2025-06-01', stances: [{ stance: 'states', source: 'gone' }] }),
  ],
  sources,
  publishers: [],
});

const cases: readonly (readonly [
  id: string,
  published: string,
  today: string,
  change: object | undefined,
])[] = [
  ['profit-2025', '2025-10-01', '2026-01-01', undefined],
  ['profit-2025', '2025-08-15', '2026-01-01', { kind: 'replaced', was: 'profit-2024' }],
  ['profit-2025', '2025-02-01', '2026-01-01', { kind: 'replaced', was: 'profit-2024' }],
  ['profit-2025', '2025-01-31', '2026-01-01', { kind: 'replaced', was: 'profit-2023' }],
  ['profit-2025', '2020-01-01', '2026-01-01', { kind: 'newer' }],
  ['profit-2024', '2025-03-01', '2026-01-01', { kind: 'standing', was: 'current' }],
  ['chief', '2025-03-10', '2026-01-01', undefined],
  ['chief', '2025-03-09', '2026-01-01', { kind: 'newer' }],
  ['plant', '2025-03-01', '2025-06-30', undefined],
  ['plant', '2025-03-01', '2025-07-01', { kind: 'standing', was: 'upcoming' }],
  ['plant', '2025-08-01', '2026-01-01', { kind: 'standing', was: 'window-open' }],
  ['plant', '2025-01-01', '2026-01-01', { kind: 'newer' }],
  ['undated', '2025-05-31', '2026-01-01', { kind: 'newer' }],
];

describe('findChange', () => {
  test.each(cases)('tells of %s, since %s, on %s', (id, published, today, expected) => {
    const about = dataset.claims.find((one) => one.id === id)!;
    const change = findChange(dataset, about, { published, today });
    const written = change?.kind === 'replaced' ? { ...change, was: change.was.id } : change;
    expect(written).toEqual(expected);
  });
});
