import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Card, type CardProps } from '../../../components/Card.tsx';
import type { BriefContent } from '../../../components/Brief.tsx';
import { BriefPanel, type BriefState } from '../../../components/BriefPanel.tsx';
import type { PageStatus } from '../../../components/PageStatus.tsx';
import { Options, type OptionsProps } from '../../../components/Options.tsx';
import { Popup } from '../../../components/Popup.tsx';
import { wordsFrom } from '../../../components/text.tsx';
import { Welcome } from '../../../components/Welcome.tsx';
import type { CardFact } from '../../../components/CardFact.tsx';
import { compareStored } from '../../../lib/settings/transfer.ts';
import { bracketed, show } from './show.tsx';
import { IDLE_OPTIONS, showStored } from '../../../scripts/gallery/idle-options.ts';

// All data is digits, so that any letter outside brackets was written into a component.
const source = {
  url: 'https://source.example/',
  title: '1',
  lang: 'en',
  source: '1',
  published: '2',
  publishedOn: '2',
  differs: undefined,
} as const;
const fact: CardFact = {
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
  since: { kind: 'newer' },
  agreement: 2,
  others: ['12'],
  reasons: [
    ...(['sentence', 'paragraph', 'headline', 'page'] as const).flatMap((where, i): CardFact['reasons'] => [
      { kind: 'named', entity: '1', name: `2${i}`, where },
      { kind: 'figure', text: `3${i}`, where },
      { kind: 'words', texts: [`4${i}`, `5${i}`], where },
    ]),
    { kind: 'replaces' },
    { kind: 'news' },
  ],
  ladder: [
    {
      stage: 'announced',
      reached: { when: '7', month: '8', text: '9', citation: { ...source, kind: 'press', publisher: '9' } },
    },
    { stage: 'operating' },
  ],
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
const CHANGES: readonly CardFact['since'][] = [
  { kind: 'newer' },
  { kind: 'replaced', text: '18', when: '19' },
  { kind: 'standing', was: 'upcoming' },
];
const facts = (
  [
    ['announced', 'upcoming'],
    ['building', 'window-open'],
    ['operating', 'current'],
    ['delayed', 'overdue'],
    ['cancelled', 'stale'],
    [undefined, 'superseded'],
  ] as const
).map(([stage, standing], i) => ({
  ...fact,
  claim: String(i),
  stage,
  standing,
  window: i % 2 === 0 ? { opens: '16', closes: '17' } : undefined,
  since: CHANGES[i % CHANGES.length],
}));
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
      pairs={facts}
      find={() => undefined}
      onSwitchSite={none}
      onPause={none}
      onChooseDensity={none}
      onReadPage={none}
      onAllowSite={none}
      onJump={none}
      onOpenBrief={none}
      onOpenWelcome={none}
      onOpenOptions={none}
      onCopy={async () => {}}
    />
  );
}

// The brief writes the addresses of its sources out.
const numbered = fact.citations.map((citation, i) => ({ ...citation, url: String(40 + i) }));
const told = facts.map((one) => ({ ...one, citations: numbered }));
const brief: BriefContent = {
  title: '31',
  url: 'https://127.0.0.1/',
  lang: 'en',
  published: undefined,
  asOf: '15',
  companies: [],
  pairs: told,
  changed: [],
  sections: [{ id: '1', name: '11', facts: told }],
  figures: [{ text: '32', sentence: '33', onRecord: [{ text: '34', fact: told[0]! }] }],
  timeline: {
    years: [{ at: 0.5, label: '35' }],
    article: { at: 0.1, when: '36' },
    today: { at: 0.9, when: '37' },
    rows: [
      {
        claim: '1',
        text: '38',
        marks: [{ from: 0, to: 0, stage: 'signed', when: '39' }],
        window: { from: 0.2, to: 0.3, when: '40' },
      },
    ],
  },
  sources: numbered,
};

function briefPanel(state: BriefState): ComponentChild {
  return (
    <BriefPanel
      state={state}
      known={['11', '12']}
      onJump={none}
      onCopy={async () => {}}
      onPrint={none}
      onSearchAll={none}
      onAllowSite={none}
      onReadPage={none}
      onLookAgain={none}
    />
  );
}

function card(over: Partial<CardProps> = {}): ComponentChild {
  return (
    <Card
      entity={entity}
      facts={facts}
      asOf="15"
      published="16"
      pinned
      onCopy={() => Promise.reject(new Error('refused'))}
      onAllFacts={none}
      onBrief={none}
      onPin={none}
      onMove={none}
      onClose={none}
      {...over}
    />
  );
}

function options(over: Partial<OptionsProps> = {}): ComponentChild {
  return (
    <Options
      {...showStored({})}
      mended={0}
      companies={companies}
      grants={[]}
      shortcuts={[{ name: '1', description: '2', keys: '' }]}
      summary={{ asOf: '3', companies: 4, facts: 5, sources: 6, publishers: 7, overdue: [] }}
      longestRest={1000}
      incoming={{ kind: 'refused', fault: 'not-json' }}
      canUndo
      outcome={{ part: 'marks', kind: 'saved' }}
      {...IDLE_OPTIONS}
      // They call themselves, whatever language the page is in.
      languages={[]}
      {...over}
    />
  );
}

const STORIES = ['legal', 'official', 'former', 'ticker', 'localized', 'unit', 'parent'] as const;
const mention = { index: 0, text: '11', before: '16', after: '17' };
const SURFACES: Readonly<Record<string, ComponentChild>> = {
  card: card(),
  'empty card on a page without a date': card({ facts: [], published: undefined, pinned: false }),
  ...Object.fromEntries(
    STORIES.map((kind) => [
      `card of a name that is ${kind}`,
      // The name of a language is the browser's own.
      card({ story: { kind, text: '21', detail: kind === 'localized' ? undefined : '22', fact: undefined } }),
    ]),
  ),
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
  brief: briefPanel({ kind: 'brief', brief }),
  'brief of a tab that is closed': briefPanel({ kind: 'closed' }),
  'brief of a page that crashed': briefPanel({ kind: 'silent' }),
  'brief of a page that is passed over': briefPanel({
    kind: 'page',
    status: { kind: 'read', host: '127.0.0.1', reason: 'not-news', companies: [] },
  }),
  'options page': options(),
  'options page with much on it': options({
    ...showStored({ 'site:127.0.0.1': 'on', onlyListed: true }),
    mended: 2,
    grants: [{ host: undefined, origins: [] }],
    summary: {
      asOf: '3',
      companies: 4,
      facts: 5,
      sources: 6,
      publishers: 7,
      overdue: [{ claim: '8', text: '9', reviewBy: '10' }],
    },
    incoming: {
      kind: 'read',
      changes: compareStored({}, { density: 'all', markStyle: 'tint', restMs: 1, badge: false, via: true }),
      unknown: 2,
    },
    outcome: { part: 'transfer', kind: 'failed' },
  }),
  'welcome page': (
    <Welcome
      access="all"
      newsSites={['127.0.0.1']}
      site="127.0.0.2"
      outcome="not-granted"
      demo={{
        names: { openai: '18', foxconn: '19', broadcom: '20' },
        published: '2025-10-20',
        publishedOn: '15',
        keys: '16',
      }}
      onChoose={none}
    />
  ),
};

test.for(Object.entries(SURFACES))('%s speaks only through messages', ([, surface]) => {
  const body = show(surface, { words: bracketed });
  const spoken = [...speechOf(body), ...unfold(body)];
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

/** What is said by all that unfolds, one part at a time: another may fold it again. */
function* unfold(root: HTMLElement): Generator<string> {
  for (const toggle of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) {
    act(() => toggle.click());
    yield* speechOf(root);
  }
}

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
