import type { CardEntity } from '../../../components/Card.tsx';
import type { CardFact } from '../../../components/CardFact.tsx';
import type { Company } from '../../../components/CompanyFilter.tsx';
import type { NamedCompany } from '../../../components/PageSummary.tsx';
import type { Citation } from '../../../lib/citation/fact.ts';

/** A citation that agrees, with what a test cares about put over it. */
export function citation(over: Partial<Citation> = {}): Citation {
  return {
    source: 'openai-release',
    publisher: 'OpenAI',
    kind: 'primary',
    url: `https://source.example/${over.publisher ?? 'openai'}`,
    title: 'A release',
    lang: 'en',
    published: '20 November 2025',
    publishedOn: '2025-11-20',
    differs: undefined,
    ...over,
  };
}

/** A fact with one source, with what a test cares about put over it. */
export function fact(over: Partial<CardFact> = {}): CardFact {
  return {
    claim: 'no-purchase',
    entities: ['openai', 'foxconn'],
    topic: 'partnership',
    text: 'The agreement binds neither side to buy anything.',
    when: '20 November 2025',
    asOf: '26 November 2025',
    age: '12 months ago',
    stage: 'signed',
    standing: 'current',
    window: undefined,
    since: undefined,
    citations: [citation()],
    agreement: 1,
    reasons: [],
    ladder: [],
    others: [],
    ...over,
  };
}

export const facts: readonly CardFact[] = [
  fact({
    agreement: 3,
    citations: [
      citation(),
      citation({ publisher: 'YTN', kind: 'press', lang: 'ko', title: '폭스콘과 협업' }),
      citation({ publisher: 'Benzinga', kind: 'press', published: undefined }),
      citation({ publisher: 'Encyclopedia', kind: 'reference' }),
    ],
  }),
  fact({
    claim: 'nine-months',
    entities: ['openai', 'broadcom'],
    topic: 'product',
    text: 'OpenAI says its chip took nine months.',
    stage: 'operating',
    citations: [
      citation(),
      citation({ publisher: 'SemiAnalysis', kind: 'press', differs: 'sixteen months' }),
    ],
  }),
  fact({
    claim: 'revenue',
    entities: ['foxconn'],
    topic: 'finance',
    text: 'Revenue for 2025 was about 8.1 trillion New Taiwan dollars.',
    stage: undefined,
    citations: [citation({ publisher: 'Hon Hai', kind: 'filing' })],
  }),
  fact({
    claim: 'late',
    entities: ['broadcom'],
    topic: 'manufacturing',
    stage: 'delayed',
    standing: 'overdue',
  }),
];

export const entity: CardEntity = {
  id: 'foxconn',
  name: 'Foxconn',
  description: 'Maker of electronics and AI servers',
  country: 'TW',
  tickers: [{ exchange: 'TWSE', symbol: '2317' }],
};

export const companies: readonly Company[] = [
  { id: 'openai', name: 'OpenAI' },
  { id: 'foxconn', name: 'Foxconn' },
  { id: 'broadcom', name: 'Broadcom' },
];

export const named: readonly NamedCompany[] = [
  {
    id: 'openai',
    name: 'OpenAI',
    mentions: [
      {
        index: 0,
        text: 'OpenAI',
        before: '…A year ago ',
        after: ' said it would',
        mark: 'marked',
        isHidden: false,
      },
      { index: 4, text: 'OpenAI', before: 'Letters ', after: ' Weather', mark: 'outside', isHidden: true },
    ],
  },
  {
    id: 'foxconn',
    name: 'Foxconn',
    mentions: [
      {
        index: 2,
        text: 'Hon Hai',
        before: 'the shares of ',
        after: ' rose',
        mark: 'marked',
        isHidden: false,
      },
    ],
  },
  { id: 'broadcom', name: 'Broadcom', mentions: [] },
];
