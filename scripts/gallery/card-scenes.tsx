import { Card, type CardProps } from '../../components/Card.tsx';
import css from '../../components/card.css?inline';
import type { CardFact } from '../../components/CardFact.tsx';
import { describeCardFacts } from '../../entrypoints/card/card-facts.ts';
import { describeMoment } from '../../lib/citation/describe-moment.ts';
import { dataset } from '../../lib/data/index.ts';
import type { Reason } from '../../lib/relevance/reason.ts';
import type { Scene } from './scenes.tsx';

const LOCALE = 'en-GB';
/** The gallery stands still: the same data give the same pictures on any day. */
const TODAY = dataset.asOf;
const ON_A_PAGE = `body { margin: 0; padding: 20px; background: Canvas; color-scheme: light dark; }
  .gloss.card { max-width: 100%; }
  @media (max-width: 400px) { body { padding: 8px; } }`;
const none = () => {};

function factOf(entity: string, id: string, over: Partial<CardFact> = {}): CardFact {
  const claim = dataset.claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`the dataset has lost ${id}`);
  const reader = { locale: LOCALE, today: TODAY, published: '2025-11-20' };
  const [fact] = describeCardFacts(dataset, [{ claim, reasons: [{ kind: 'news' }] }], { entity, reader });
  return { ...fact!, ...over };
}

function cardOf(entity: string, facts: readonly CardFact[], over: Partial<CardProps> = {}) {
  return (
    <Card
      entity={dataset.entities.get(entity)!}
      facts={facts}
      asOf={describeMoment(dataset.asOf, LOCALE)}
      published="20 November 2025"
      pinned={false}
      onCopy={async () => {}}
      onAllFacts={none}
      onBrief={none}
      onPin={none}
      onMove={none}
      onClose={none}
      {...over}
    />
  );
}

const NAMED: Reason = { kind: 'named', entity: 'openai', name: 'OpenAI', where: 'sentence' };
const PAIR: readonly CardFact[] = [
  factOf('broadcom', 'broadcom-openai-10-gigawatts', {
    reasons: [NAMED, { kind: 'words', texts: ['accelerators', 'racks'], where: 'paragraph' }],
  }),
  factOf('broadcom', 'broadcom-openai-2027-volume', {
    since: { kind: 'replaced', text: 'Broadcom expected over one gigawatt in 2027.', when: 'March 2026' },
    reasons: [NAMED],
  }),
  factOf('broadcom', 'broadcom-ai-revenue-2026'),
];
const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const scene = (name: string, caption: string, draw: Scene['draw'], press: readonly string[] = []): Scene => ({
  name: `card-${name}`,
  caption,
  css: `${css}\n${ON_A_PAGE}`,
  draw,
  press,
});

/** The card, as it comes and with all that unfolds in it. */
export const CARD_SCENES: readonly Scene[] = [
  scene('pair', 'A pair fact leads; one fact changed since the article', () => cardOf('broadcom', PAIR)),
  scene('sources', 'All sources of a fact', () => cardOf('broadcom', PAIR), ['.toggle']),
  scene('differs', 'Who differs', () => cardOf('openai', [disputed(), ...PAIR.slice(1)]), [
    '.toggle-differs',
  ]),
  scene('why', 'Why a fact is shown', () => cardOf('broadcom', PAIR), ['.fact-tools .toggle']),
  scene('copy', 'Formats to copy a fact in, and all facts', () => cardOf('broadcom', PAIR), [
    '.fact-tools .toggle:last-child',
    '.card-actions [aria-expanded]',
  ]),
  scene('plans', 'Plans that were delayed, cancelled and carried out; the name is a former one', () =>
    cardOf(
      'broadcom',
      [oneOnPlan('openai-device'), oneOnPlan('broadcom-qualcomm'), oneOnPlan('broadcom-tomahawk-6')],
      {
        story: {
          kind: 'former',
          text: 'Avago',
          detail: undefined,
          fact: factOf('broadcom', 'broadcom-origin'),
        },
      },
    ),
  ),
  scene('pinned', 'Pinned; the name is the legal one', () =>
    cardOf('foxconn', [factOf('foxconn', 'foxconn-openai-agreement')].slice(0, 1), {
      pinned: true,
      published: undefined,
      story: {
        kind: 'legal',
        text: 'Hon Hai',
        detail: dataset.entities.get('foxconn')?.legalName,
        fact: factOf('foxconn', 'foxconn-legal-name'),
      },
    }),
  ),
  scene('empty', 'Nothing on record', () => cardOf('foxconn', [])),
  scene('longest', 'A sentence of 200 characters, twelve sources, none dated', () =>
    cardOf('openai', [longest(), longest('b'), longest('c')]),
  ),
];

/** The first fact that has a source which differs. */
function disputed(): CardFact {
  const claim = dataset.claims.find(
    ({ entities, stances }) =>
      entities.includes('openai') && stances.some(({ stance }) => stance === 'differs'),
  );
  return factOf('openai', claim!.id);
}

function oneOnPlan(plan: string): CardFact {
  const claim = dataset.claims.findLast((candidate) => candidate.plan === plan);
  return factOf(claim!.entities[0]!, claim!.id);
}

function longest(claim = 'a'): CardFact {
  const [citation] = PAIR[0]!.citations;
  return {
    ...PAIR[0]!,
    claim,
    text: `${LONG_WORD} ${'and twelve more sources say so '.repeat(4)}`.slice(0, 199) + '.',
    citations: Array.from({ length: 12 }, (_, i) => ({
      ...citation!,
      url: `https://source.example/${i}`,
      publisher: i % 3 === 0 ? LONG_WORD : `The Long Name of a Publisher of Newspapers No ${i}`,
      title: `${LONG_WORD} `.repeat(2),
      published: undefined,
      publishedOn: undefined,
      kind: (['primary', 'press', 'filing', 'reference'] as const)[i % 4]!,
      differs: i > 9 ? `${LONG_WORD} or less` : undefined,
    })),
    agreement: 10,
  };
}
