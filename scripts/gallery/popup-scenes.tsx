import css from '../../components/popup.css?inline';
import type { PageStatus } from '../../components/PageStatus.tsx';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
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
    fault,
    scope,
  }: {
    paused?: boolean;
    press?: readonly string[];
    search?: string;
    linked?: string;
    fault?: PopupProps['fault'];
    scope?: PopupProps['scope'];
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
      fault={fault}
      scope={scope}
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

const host = { site: 'news.xn--r8jz45g.jp', host: 'news.例え.jp', isDomain: false };
const domain = { site: '*.xn--r8jz45g.jp', host: '例え.jp', isDomain: true };

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
  scene(
    'rule',
    'A rule of the whole domain in a private window, and a refusal',
    { kind: 'read', host: host.host, reason: 'rule-off', decidedBy: domain, isPrivate: true, companies: [] },
    { fault: 'not-granted', scope: { sites: [host, domain], chosen: domain.site, onChoose: none } },
  ),
  scene('search', 'A search in two scripts', { kind: 'loading' }, { search: '鴻海 wisconsin' }),
  scene('nothing', 'A search that finds nothing', { kind: 'loading' }, { search: 'zeppelin' }),
  scene('link', 'A link to one fact', { kind: 'loading' }, { linked: facts[0]!.claim }),
  scene('unreadable', 'A page of the browser', { kind: 'unreadable', why: 'browser-page' }),
];
