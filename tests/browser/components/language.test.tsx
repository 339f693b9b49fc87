import type { ComponentChild } from 'preact';
import { expect, test } from 'vitest';
import { Card } from '../../../components/Card.tsx';
import type { PageStatus } from '../../../components/PageStatus.tsx';
import { Popup } from '../../../components/Popup.tsx';
import { wordsFrom } from '../../../components/text.tsx';
import { Welcome } from '../../../components/Welcome.tsx';
import type { Fact } from '../../../lib/citation/fact.ts';
import { bracketed, show } from './show.tsx';

// All data is digits, so that any letter outside brackets was written into a component.
const source = {
  url: 'https://source.example/',
  title: '1',
  lang: 'en',
  published: '2',
  differs: undefined,
} as const;
const fact: Fact = {
  claim: '1',
  entities: ['1', '2'],
  topic: 'product',
  text: '3',
  when: '4',
  asOf: '5',
  age: '6',
  stage: 'signed',
  standing: 'overdue',
  window: undefined,
  since: undefined,
  agreement: 2,
  citations: [
    ...(['primary', 'filing', 'press', 'reference'] as const).map((kind, i) => ({
      ...source,
      url: `${source.url}${i}`,
      kind,
      publisher: String(i),
    })),
    { ...source, kind: 'press', publisher: '9', published: undefined, differs: '10' },
  ],
};
const facts = (
  [
    ['announced', 'upcoming'],
    ['building', 'window-open'],
    ['operating', 'current'],
    ['delayed', 'overdue'],
    ['cancelled', 'stale'],
    [undefined, 'superseded'],
  ] as const
).map(([stage, standing], i) => ({ ...fact, claim: String(i), stage, standing }));
const companies = [
  { id: '1', name: '11' },
  { id: '2', name: '12' },
];
const entity = {
  id: '1',
  name: '11',
  description: '13',
  country: '001',
  tickers: [{ exchange: '14', symbol: '15' }],
};
const none = () => {};

function popup(status: PageStatus, paused = false): ComponentChild {
  return (
    <Popup
      status={status}
      paused={paused}
      density="section"
      facts={facts}
      companies={companies}
      asOf="15"
      selected="1"
      onSwitchSite={none}
      onPause={none}
      onChooseDensity={none}
      onReadPage={none}
      onAllowSite={none}
      onJump={none}
      onOpenWelcome={none}
      onCopy={async () => {}}
    />
  );
}

const mention = { index: 0, text: '11', before: '16', after: '17' };
const SURFACES: Readonly<Record<string, ComponentChild>> = {
  card: <Card entity={entity} facts={facts} asOf="15" pairNames={['12']} onAllFacts={none} onClose={none} />,
  'empty card': <Card entity={entity} facts={[]} asOf="15" onAllFacts={none} onClose={none} />,
  'popup that loads': popup({ kind: 'loading' }),
  'popup on a browser page': popup({ kind: 'unreadable', why: 'browser-page' }),
  'popup without access': popup({ kind: 'needs-access', host: '127.0.0.1' }),
  'popup that is paused': popup({ kind: 'read', host: '127.0.0.1', reason: 'paused', companies: [] }, true),
  'popup on other pages': popup({ kind: 'read', host: '127.0.0.1', reason: 'not-news', companies: [] }),
  'popup on news': popup({
    kind: 'read',
    host: '127.0.0.1',
    reason: 'news',
    companies: [
      {
        id: '1',
        name: '11',
        mentions: [
          { ...mention, mark: 'marked', isHidden: false },
          { ...mention, index: 1, mark: 'outside', isHidden: true },
        ],
      },
    ],
  }),
  'welcome page': (
    <Welcome
      access="all"
      newsSites={['127.0.0.1']}
      site="127.0.0.2"
      outcome="not-granted"
      preview={{ entity, facts, asOf: '15', names: { openai: '18', foxconn: '19', broadcom: '20' } }}
      onChoose={none}
    />
  ),
};

test.for(Object.entries(SURFACES))('%s speaks only through messages', ([, surface]) => {
  const body = show(surface, { words: bracketed });
  const spoken = [...speechOf(body)];
  expect(spoken.join(' ')).toContain('⟦');
  expect(spoken.map(withoutMessages).filter((rest) => /\p{L}/u.test(rest))).toEqual([]);
});

test('takes the plural category of the language, and the general form where that one is missing', () => {
  const polish: Readonly<Record<string, string>> = {
    localeTag: 'pl',
    factCount_few: 'few',
    factCount_other: 'other',
  };
  const words = wordsFrom((key) => polish[key] ?? '');
  expect(words.countText('factCount', 3)).toBe('few');
  expect(words.countText('factCount', 5)).toBe('other');
});

/** All that a reader sees or a screen reader says, by block: a message may be cut into several nodes. */
function* speechOf(root: HTMLElement): Generator<string> {
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
      const value = element.getAttribute(name);
      if (value !== null) yield value;
    }
  }
  yield root.textContent;
}

/** Takes out messages from the inside: a substitution may be a message itself. */
function withoutMessages(speech: string): string {
  const rest = speech.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === speech ? rest : withoutMessages(rest);
}
