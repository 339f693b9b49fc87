import css from '../../components/popup.css?inline';
import type { PageStatus } from '../../components/PageStatus.tsx';
import { Popup } from '../../components/Popup.tsx';
import { companies, describeAll, sayAsOf } from '../../entrypoints/popup/facts.ts';
import { dataset } from '../../lib/data/index.ts';
import { describePairs } from '../../entrypoints/popup/pairs.ts';
import { find } from '../../entrypoints/popup/search.ts';
import { named } from './named-companies.ts';
import type { Scene } from './scenes.tsx';

const none = () => {};
/** So many that every layout shows, and few enough for a picture. */
const all = describeAll('en-GB', dataset.asOf);
const facts = all.slice(0, 6);

const sentence = companies.map(({ name }) => name).join(', ');
const pairs = describePairs(
  {
    lang: 'en',
    headline: { text: '', names: [] },
    published: '2025-11-21',
    texts: [
      {
        text: sentence,
        names: companies.map(({ id, name }) => ({
          entity: id,
          start: sentence.indexOf(name),
          end: sentence.indexOf(name) + name.length,
        })),
      },
    ],
  },
  { locale: 'en-GB', today: dataset.asOf },
);

const scene = (
  name: string,
  caption: string,
  status: PageStatus,
  {
    paused = false,
    press = [],
    search,
    linked,
  }: {
    paused?: boolean;
    press?: readonly string[];
    search?: string;
    linked?: string;
  } = {},
): Scene => ({
  name: `popup-${name}`,
  caption,
  css,
  press,
  ...(search === undefined ? {} : { search }),
  draw: () => (
    <Popup
      status={status}
      paused={paused}
      density="section"
      facts={search === undefined ? facts : all}
      companies={companies}
      asOf={sayAsOf('en-GB')}
      selected={undefined}
      linked={linked}
      pairs={status.kind === 'read' && status.companies.length > 0 ? pairs : []}
      find={find}
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
  ),
});

const HOST = 'news.example';
const read = { kind: 'read', host: HOST, companies: named } as const;

/** The popup in each of its states. */
export const POPUP_SCENES: readonly Scene[] = [
  scene(
    'news',
    'News with mentions, one company unfolded, the formats of a citation',
    { ...read, reason: 'news' },
    {
      press: ['.company summary', '.sheet .toggle'],
    },
  ),
  scene('access', 'No access yet', { kind: 'needs-access', host: HOST }),
  scene(
    'paused',
    'Paused everywhere',
    { kind: 'read', host: HOST, reason: 'news', companies: [] },
    { paused: true },
  ),
  scene('search', 'A search in two scripts', { kind: 'loading' }, { search: '鴻海 wisconsin' }),
  scene('nothing', 'A search that finds nothing', { kind: 'loading' }, { search: 'zeppelin' }),
  scene('link', 'A link to one fact', { kind: 'loading' }, { linked: facts[0]!.claim }),
  scene('unreadable', 'A page of the browser', { kind: 'unreadable', why: 'browser-page' }),
];
