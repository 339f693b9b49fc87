import type { BriefContent } from '../../../components/Brief.tsx';
import { citation, fact, named } from './sample-facts.ts';

const sources = [
  citation({ url: 'https://source.example/1' }),
  citation({ url: 'https://source.example/2', publisher: 'YTN', kind: 'press', lang: 'ko', title: '협업' }),
  citation({ url: 'https://source.example/3', publisher: 'SemiAnalysis', differs: 'sixteen months' }),
];

const told = fact({
  citations: sources,
  since: { kind: 'newer' },
  standing: 'overdue',
  reasons: [
    { kind: 'named', entity: 'openai', name: 'OpenAI', where: 'page' },
    { kind: 'figure', text: '$10 billion', where: 'sentence' },
  ],
});

/** A brief with something in each of its parts. */
export const brief: BriefContent = {
  title: 'Racks for a gigawatt',
  url: 'https://www.news.example/racks',
  lang: 'en',
  published: '20 November 2026',
  asOf: '25 November 2026',
  companies: named.filter(({ mentions }) => mentions.length > 0),
  pairs: [told],
  changed: [{ ...told, claim: 'changed' }],
  sections: [{ id: 'openai', name: 'OpenAI', facts: [{ ...told, claim: 'own', others: ['Foxconn'] }] }],
  figures: [
    {
      text: '$10 billion',
      sentence: `${'word '.repeat(40)}of $10 billion ${'word '.repeat(40)}`,
      onRecord: [{ text: 'about 10 billion USD, revenue', fact: told }],
    },
  ],
  timeline: {
    years: [{ at: 0.5, label: '2026' }],
    article: { at: 0.6, when: '20 November 2026' },
    today: { at: 0.9, when: '25 November 2027' },
    rows: [
      {
        claim: 'own',
        text: 'OpenAI plans racks.',
        marks: [
          { from: 0.1, to: 0.1, stage: 'announced', when: 'Oct 2025' },
          { from: 0.3, to: 0.3, stage: 'delayed', when: 'Nov 2025' },
          { from: 0.4, to: 0.4, stage: 'cancelled', when: 'Dec 2025' },
        ],
        window: { from: 0.7, to: 0.9, when: 'second half of 2026' },
      },
      {
        claim: 'changed',
        text: 'It happened.',
        marks: [{ from: 0.5, to: 0.5, stage: undefined, when: 'Jan 2026' }],
        window: undefined,
      },
    ],
  },
  sources,
};
