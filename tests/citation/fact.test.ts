import { describe, expect, it, test } from 'vitest';
import { describeFact } from '../../lib/citation/fact.ts';
import type { Claim, Source } from '../../lib/data/claim-schema.ts';
import { claimStatedBy, datasetOf, source } from './records.ts';

function describeIn(sources: readonly Source[], claim: Claim, locale = 'en-GB') {
  return describeFact(datasetOf(sources), claim, { locale, today: '2026-01-01' });
}

describe('describeFact', () => {
  it('writes the claim and its dates in words', () => {
    const claim = claimStatedBy(['openai'], {
      when: '2026-H2',
      plan: 'racks',
      stage: 'announced',
      reached: '2025-11-20',
    });
    expect(describeIn([source('openai')], claim)).toEqual({
      claim: 'a-claim',
      entities: ['openai', 'foxconn'],
      topic: 'partnership',
      text: 'OpenAI and Foxconn work together on hardware for data centres.',
      when: 'second half of 2026',
      asOf: '21 November 2025',
      age: '41 days ago',
      stage: 'announced',
      standing: 'upcoming',
      window: { opens: 'July 2026', closes: 'December 2026' },
      since: undefined,
      citations: [
        {
          source: 'openai',
          publisher: 'OpenAI',
          kind: 'primary',
          url: 'https://openai.example/story',
          title: 'Story openai',
          lang: 'en',
          published: '20 November 2025',
          publishedOn: '2025-11-20',
          differs: undefined,
        },
      ],
      agreement: 1,
    });
  });

  it('orders citations from the closest to the event, and those who differ last', () => {
    const ids = ['lexicon', 'wire', 'sec', 'daily', 'openai'];
    const claim = claimStatedBy([], {
      stances: [
        { stance: 'differs', source: 'openai', says: 'no such deal' },
        ...ids.slice(0, 4).map((id) => ({ stance: 'states', source: id }) as const),
      ],
    });
    const { citations } = describeIn(
      ids.map((id) => source(id)),
      claim,
    );
    expect(citations.map(({ publisher }) => publisher)).toEqual([
      'SEC',
      'The Wire',
      'The Daily',
      'Lexicon',
      'OpenAI',
    ]);
    expect(citations.at(-1)?.differs).toBe('no such deal');
  });

  it('leaves open when a source was published where nobody knows', () => {
    const { published: _, ...undated } = source('lexicon');
    expect(describeIn([undated], claimStatedBy(['lexicon'])).citations[0]?.published).toBeUndefined();
  });

  it('names a source that the dataset does not hold', () => {
    expect(() => describeIn([], claimStatedBy(['wire']))).toThrow('"wire"');
  });
});

const agreements: readonly {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly agreement: number;
}[] = [
  { name: 'counts publishers', sources: [source('openai'), source('wire'), source('daily')], agreement: 3 },
  { name: 'counts a publisher once', sources: [source('wire-1'), source('wire-2')], agreement: 1 },
  {
    name: 'counts repeats of one origin once',
    sources: [source('openai'), source('wire', { origin: 'openai' }), source('daily', { origin: 'openai' })],
    agreement: 1,
  },
  {
    name: 'follows repeats of repeats',
    sources: [source('openai'), source('wire', { origin: 'openai' }), source('daily', { origin: 'wire' })],
    agreement: 1,
  },
  {
    name: 'counts a publisher for its own work beside what it repeats',
    sources: [source('openai'), source('wire-1', { origin: 'openai' }), source('wire-2')],
    agreement: 2,
  },
  {
    name: 'survives origins that go round in a circle',
    sources: [source('wire', { origin: 'daily' }), source('daily', { origin: 'wire' })],
    agreement: 2,
  },
];

describe('agreement', () => {
  test.each(agreements)('$name', ({ sources, agreement }) => {
    const claim = claimStatedBy(sources.map(({ id }) => id));
    expect(describeIn(sources, claim).agreement).toBe(agreement);
  });

  it('counts repeats once even where their origin is not cited', () => {
    const sources = [
      source('openai'),
      source('wire', { origin: 'openai' }),
      source('daily', { origin: 'openai' }),
    ];
    expect(describeIn(sources, claimStatedBy(['wire', 'daily'])).agreement).toBe(1);
  });

  it('does not count those who differ', () => {
    const claim = claimStatedBy([], {
      stances: [
        { stance: 'states', source: 'wire' },
        { stance: 'differs', source: 'daily', says: 'less' },
      ],
    });
    expect(describeIn([source('wire'), source('daily')], claim).agreement).toBe(1);
  });
});
