import type { Claim, Publisher, Source } from '../../lib/data/claim-schema.ts';
import { joinRecords, type Dataset } from '../../lib/data/dataset.ts';

export const publishers: readonly Publisher[] = (
  [
    ['openai', 'OpenAI', 'primary'],
    ['sec', 'SEC', 'filing'],
    ['wire', 'The Wire', 'press'],
    ['daily', 'The Daily', 'press'],
    ['lexicon', 'Lexicon', 'reference'],
  ] as const
).map(([id, name, kind]) => ({ id, name, kind, home: `https://${id}.example/`, country: 'US' }));

/** A source named after its publisher, as `wire-1`. */
export function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    url: `https://${id}.example/story`,
    title: `Story ${id}`,
    lang: 'en',
    publisher: id.replace(/-\d+$/, ''),
    published: '2025-11-20',
    ...more,
  };
}

/** A claim that all of `sources` state. */
export function claimStatedBy(sources: readonly string[], more: Partial<Claim> = {}): Claim {
  return {
    id: 'a-claim',
    entities: ['openai', 'foxconn'],
    topic: 'partnership',
    text: 'OpenAI and Foxconn work together on hardware for data centres.',
    when: '2025-11-20',
    asOf: '2025-11-21',
    reviewBy: '2026-11-21',
    stances: sources.map((id) => ({ stance: 'states', source: id })),
    ...more,
  };
}

/** A dataset that holds these sources and five publishers of all kinds. */
export function datasetOf(sources: readonly Source[]): Dataset {
  return joinRecords({ entities: [], claims: [], sources, publishers });
}
