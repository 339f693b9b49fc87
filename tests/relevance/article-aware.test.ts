import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../lib/relevance/article.ts';
import { rankClaims } from '../../lib/relevance/rank-claims.ts';
import { articleAround, sketchDataset, type Sketch } from './articles.ts';

const LEXICON = `
court sued #legal = lawsuit|verdict|klage|訴訟
employees = staff|mitarbeiter
`;

const CLAIMS: readonly Sketch[] = [
  {
    id: 'broadcom-deal',
    entities: ['broadcom', 'openai'],
    topic: 'partnership',
    text: 'They agreed on 10 gigawatts.',
  },
  {
    id: 'broadcom-tie',
    entities: ['broadcom', 'openai'],
    topic: 'product',
    text: 'The chip Jalapeño is ready.',
  },
  { id: 'foxconn-deal', entities: ['foxconn', 'openai'], topic: 'partnership', text: 'They work on racks.' },
  { id: 'round', text: 'It closed a round of 122 billion US dollars.' },
  { id: 'loss', text: 'It lost money again.' },
  { id: 'case', topic: 'legal', text: 'A jury heard the case of Elon Musk.' },
  { id: 'staff', topic: 'governance', text: 'It had 8,000 employees, most at work in research, sales, law.' },
  { id: 'stargate-2025', topic: 'plan', text: 'The Stargate plan was for Texas.' },
  { id: 'stargate', topic: 'plan', text: 'The plan was dropped.', supersedes: 'stargate-2025' },
];

const dataset = sketchDataset(CLAIMS, LEXICON);

function rank(article: Article) {
  return rankClaims(dataset, { article, today: '2026-11-23' });
}

const firsts: readonly (readonly [name: string, article: Article, first: string])[] = [
  ['a company in the sentence', articleAround('OpenAI and Broadcom met.'), 'broadcom-deal'],
  ['a company in the paragraph', articleAround('OpenAI is here. Broadcom is there.'), 'broadcom-deal'],
  [
    'a company in the headline',
    articleAround('OpenAI is here.', { headline: 'Foxconn rises' }),
    'foxconn-deal',
  ],
  ['a company elsewhere', articleAround('OpenAI is here.', { others: ['Foxconn rose.'] }), 'foxconn-deal'],
  [
    'the nearer of two companies',
    articleAround('OpenAI met Foxconn.', { others: ['Broadcom rose.'] }),
    'foxconn-deal',
  ],
  ['what the pair is named for', articleAround('OpenAI and Broadcom showed Jalapeño.'), 'broadcom-tie'],
  [
    'a figure in the sentence before a company elsewhere',
    articleAround('OpenAI closed its round at $122 billion.', { others: ['Broadcom rose.'] }),
    'round',
  ],
  [
    'a figure written in another way',
    articleAround('OpenAI sammelt 122 Milliarden Dollar ein.', { lang: 'de' }),
    'round',
  ],
  ['a name', articleAround('OpenAI has not forgotten Musk.'), 'case'],
  ['a word for the topic', articleAround('OpenAI faces a lawsuit.'), 'case'],
  ['a word of another language', articleAround('OpenAIが訴訟で勝利した。', { lang: 'ja' }), 'case'],
  ['a word with an ending', articleAround('Die Mitarbeitern von OpenAI.', { lang: 'de' }), 'staff'],
  [
    'what replaced the fact that the article speaks of',
    articleAround('OpenAI wants Stargate in Texas.'),
    'stargate',
  ],
];

describe('the first fact', () => {
  test.each(firsts)('goes by %s', (_, article, first) => {
    expect(rank(article)[0]?.claim.id).toBe(first);
  });

  it('is the news where the article says nothing', () => {
    const [first] = rank(articleAround('OpenAI.'));
    expect(first?.reasons).toEqual([{ kind: 'news' }]);
  });

  it('goes by the sentence of the mention, not by that of another', () => {
    const text = 'OpenAI has not forgotten Musk. It has more employees.';
    expect(rank(articleAround(text))[0]?.claim.id).toBe('case');
    expect(rank(articleAround(text.replace('OpenAI', 'He').replace('It', 'OpenAI')))[0]?.claim.id).toBe(
      'staff',
    );
  });
});

describe('the reasons', () => {
  const reasonsOf = (id: string, article: Article) =>
    rank(article).find(({ claim }) => claim.id === id)?.reasons;

  it('name the company and where it stands', () => {
    expect(reasonsOf('broadcom-deal', articleAround('OpenAI is here. Broadcom is there.'))).toEqual([
      { kind: 'named', entity: 'broadcom', name: 'broadcom', where: 'paragraph' },
    ]);
  });

  it('quote the figure as the article writes it', () => {
    expect(reasonsOf('round', articleAround('OpenAI got US$122bn.'))).toEqual([
      { kind: 'figure', text: 'US$122bn', where: 'sentence' },
    ]);
  });

  it('quote the words as the article writes them', () => {
    expect(reasonsOf('case', articleAround('OpenAI won.', { headline: 'MUSK has lost' }))).toEqual([
      { kind: 'words', texts: ['MUSK'], where: 'headline' },
    ]);
    expect(reasonsOf('case', articleAround('OpenAI faces a lawsuit.'))).toEqual([
      { kind: 'topic', topic: 'legal', text: 'lawsuit', where: 'sentence' },
    ]);
  });

  it('say what stands in the place of an older fact', () => {
    expect(reasonsOf('stargate', articleAround('OpenAI wants Stargate.'))).toEqual([{ kind: 'replaces' }]);
  });
});
