import css from '../../components/brief.css?inline';
import { BriefPanel, type BriefState } from '../../components/BriefPanel.tsx';
import { companies } from '../../entrypoints/popup/facts.ts';
import { makeBrief } from '../../entrypoints/sidepanel/make-brief.ts';
import { dataset } from '../../lib/data/index.ts';
import type { NamedText } from '../../lib/relevance/article.ts';
import { named } from './named-companies.ts';
import type { Scene } from './scenes.tsx';

const none = () => {};

const TEXTS: readonly NamedText[] = [
  'OpenAI and Broadcom run a programme of ten gigawatts of accelerators; Foxconn readies racks.',
  'Broadcom had revenue of 29.6 billion dollars in the third quarter.',
  'Foxconn had revenue of 8.1 trillion New Taiwan dollars in 2025.',
].map((text) => ({
  text,
  names: companies
    .map(({ id, name }) => ({ entity: id, start: text.indexOf(name), end: text.indexOf(name) + name.length }))
    .filter(({ start }) => start >= 0),
}));

function briefOf(published: string): BriefState {
  const article = {
    lang: 'en',
    headline: { text: 'Racks for a gigawatt', names: [] },
    published,
    texts: TEXTS,
  };
  return {
    kind: 'brief',
    brief: makeBrief(article, {
      companies: named,
      page: { title: '', url: 'https://news.example/racks' },
      locale: 'en-GB',
      today: dataset.asOf,
    }),
  };
}

const scene = (name: string, caption: string, state: BriefState, press: readonly string[] = []): Scene => ({
  name: `brief-${name}`,
  caption,
  css,
  press,
  draw: () => (
    <BriefPanel
      state={state}
      known={companies.map((company) => company.name)}
      onJump={none}
      onCopy={async () => {}}
      onPrint={none}
      onSearchAll={none}
      onAllowSite={none}
      onReadPage={none}
      onLookAgain={none}
    />
  ),
});

/** The brief of a new article and of an old one, and where there is none. */
export const BRIEF_SCENES: readonly Scene[] = [
  scene('new', 'An article of this week, its mentions unfolded, copied', briefOf('2026-11-20'), [
    '.company summary',
    '[data-tool=copy]',
  ]),
  scene('old', 'An article a year old: much has changed', briefOf('2025-11-21')),
  scene('loading', 'On the way to a page', { kind: 'page', status: { kind: 'loading' } }),
  scene('off', 'A site that is switched off', {
    kind: 'page',
    status: { kind: 'read', host: 'news.example', reason: 'rule-off', companies: [] },
  }),
  scene('silent', 'The page crashed', { kind: 'silent' }),
  scene('closed', 'The tab was closed', { kind: 'closed' }),
];
