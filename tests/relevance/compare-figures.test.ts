import { describe, expect, it, test } from 'vitest';
import { compareFigures } from '../../lib/relevance/compare-figures.ts';
import { nameIn, sketchDataset, type Sketch } from './articles.ts';

const exact = { qualifier: 'exact' } as const;
const CLAIMS: readonly Sketch[] = [
  {
    id: 'revenue',
    entities: ['broadcom'],
    text: 'Broadcom had revenue of 29.6 billion US dollars in the third quarter.',
    value: { amount: 29.591, unit: 'billion USD', scope: 'revenue', ...exact },
  },
  {
    id: 'revenue-before',
    entities: ['broadcom'],
    text: 'Broadcom had revenue of 22.2 billion US dollars in the second quarter.',
    value: { amount: 22.187, unit: 'billion USD', scope: 'revenue', ...exact },
  },
  {
    id: 'margin',
    entities: ['broadcom'],
    text: 'Broadcom made 58 percent of its revenue with chips.',
    value: { amount: 58, unit: 'percent', scope: 'of revenue', ...exact },
  },
  {
    id: 'gigawatts',
    entities: ['openai', 'broadcom'],
    text: 'They plan accelerators that draw 10 gigawatts.',
    value: { amount: 10, unit: 'GW', ...exact },
  },
  {
    id: 'run-rate',
    text: 'OpenAI earns 40 billion US dollars of revenue a year.',
    value: { amount: 40, unit: 'billion USD a year', scope: 'run rate', ...exact },
  },
  {
    id: 'valuation',
    text: 'OpenAI was valued at about 500 billion US dollars.',
    value: { amount: 500, unit: 'billion USD', scope: 'valuation', ...exact },
  },
];
const LEXICON = `
revenue #finance = sales|umsatz
year run = annualised
valuation value = valued at
`;
const dataset = sketchDataset(CLAIMS, LEXICON);

function compare(texts: readonly string[], lang = 'en') {
  return compareFigures(dataset, { texts: texts.map(nameIn), lang }).map(({ text, claims }) => [
    text,
    claims.map(({ id }) => id),
  ]);
}

const cases: readonly (readonly [name: string, text: string, found: readonly unknown[]])[] = [
  [
    'the same figure, and nothing that is far less like it',
    'Broadcom had revenue of $29.6 billion in the third quarter.',
    [['$29.6 billion', ['revenue']]],
  ],
  [
    'a figure that differs, for whoever reads to judge',
    'Broadcom had sales of $31 billion in the second quarter.',
    [['$31 billion', ['revenue-before', 'revenue']]],
  ],
  [
    'the sentence after the one that names the company',
    'Broadcom reported. Its sales rose to 29.6 billion dollars.',
    [['29.6 billion dollars', ['revenue']]],
  ],
  [
    'only the figure that is the one of the scope',
    'Broadcom had revenue of $29.6 billion, $16.7 billion of it from chips.',
    [['$29.6 billion', ['revenue']]],
  ],
  ['nothing of another unit', 'Broadcom has revenue and 37,000 employees.', []],
  ['nothing of another scope', 'Broadcom paid $29 billion for a rival.', []],
  ['nothing of another company', 'Foxconn had revenue of $29.6 billion.', []],
  ['no growth for a share', 'Broadcom had 12 percent more revenue.', []],
  [
    'a share that is the same',
    'At Broadcom 58 percent of revenue came from chips.',
    [['58 percent', ['margin']]],
  ],
  ['no rate where none is said', 'OpenAI got $38 billion.', []],
  [
    'a rate where one is said',
    'OpenAI has annualised revenue of $40 billion.',
    [['$40 billion', ['run-rate']]],
  ],
];

describe('compareFigures', () => {
  test.each(cases)('finds %s', (_, text, found) => {
    expect(compare([text])).toEqual(found);
  });

  it('reads figures in the language of the article', () => {
    expect(compare(['Broadcom hatte einen Umsatz von 29,6 Milliarden Dollar.'], 'de')[0]?.[1]).toContain(
      'revenue',
    );
  });

  it('tells of a figure once, however often it stands there', () => {
    const text = 'Broadcom had revenue of $29.6 billion.';
    expect(compare([text, text])).toHaveLength(1);
  });

  it('is done with a text without end', () => {
    expect(
      compare([`Broadcom ${'had revenue of $29.6 billion and '.repeat(20_000)}`]).length,
    ).toBeGreaterThan(0);
  });
});
