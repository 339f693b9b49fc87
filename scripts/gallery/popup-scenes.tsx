import css from '../../components/popup.css?inline';
import type { PageStatus } from '../../components/PageStatus.tsx';
import { Popup } from '../../components/Popup.tsx';
import { companies, describeAll, sayAsOf } from '../../entrypoints/popup/facts.ts';
import { dataset } from '../../lib/data/index.ts';
import type { Scene } from './scenes.tsx';

const none = () => {};
/** So many that every layout shows, and few enough for a picture. */
const facts = describeAll('en-GB', dataset.asOf).slice(0, 6);

const named = companies.map(({ id, name }, at) => ({
  id,
  name,
  mentions: Array.from({ length: 3 - at }, (_, i) => ({
    index: at * 3 + i,
    text: name,
    before: '…the plan that ',
    after: ' announced a year ago, in the words of its chief executive…',
    mark: i === 1 ? ('outside' as const) : ('marked' as const),
    isHidden: i === 1,
  })),
}));

const scene = (
  name: string,
  caption: string,
  status: PageStatus,
  { paused = false, press = [] }: { paused?: boolean; press?: readonly string[] } = {},
): Scene => ({
  name: `popup-${name}`,
  caption,
  css,
  press,
  draw: () => (
    <Popup
      status={status}
      paused={paused}
      density="section"
      facts={facts}
      companies={companies}
      asOf={sayAsOf('en-GB')}
      selected={undefined}
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
  scene('unreadable', 'A page of the browser', { kind: 'unreadable', why: 'browser-page' }),
];
