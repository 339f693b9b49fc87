import { expect, it } from 'vitest';
import { rankForArticle } from '../../lib/relevance/rank-for-article.ts';
import { nameIn, sketchDataset } from './articles.ts';

const dataset = sketchDataset([
  {
    id: 'deal',
    entities: ['openai', 'broadcom'],
    topic: 'partnership',
    text: 'They agreed on 10 gigawatts.',
  },
  { id: 'court', topic: 'legal', text: 'A jury heard the case of Elon Musk.' },
  { id: 'round', text: 'It closed a round of 122 billion US dollars.' },
  { id: 'plant', entities: ['foxconn'], text: 'It runs a plant in Texas.' },
  { id: 'dividend', entities: ['broadcom'], text: 'It pays a dividend.' },
]);

function rank(texts: readonly string[], headline = '') {
  const article = { lang: 'en', headline: nameIn(headline), published: undefined, texts: texts.map(nameIn) };
  return rankForArticle(dataset, { article, today: '2026-11-23' });
}

it('begins with what two companies of the article have to do with each other', () => {
  const ranked = rank(['OpenAI grows.', 'Broadcom grows too.']);
  expect(ranked[0]?.claim.id).toBe('deal');
});

it('holds each claim on the companies named once, and none on others', () => {
  const ids = rank(['OpenAI and Broadcom met.', 'OpenAI and Broadcom parted.']).map(({ claim }) => claim.id);
  expect(ids.toSorted()).toEqual(['court', 'deal', 'dividend', 'round']);
});

it('goes by all of the article, and keeps the reason of the nearest place', () => {
  const ranked = rank(['OpenAI grows.', 'OpenAI is content.', 'A jury let Elon Musk wait for OpenAI.']);
  expect(ranked[0]?.claim.id).toBe('court');
  expect(ranked[0]?.reasons[0]).toMatchObject({ kind: 'words', where: 'sentence' });
});

it('has nothing to say of an article that names nobody', () => {
  expect(rank(['Nobody grows.'])).toEqual([]);
});
