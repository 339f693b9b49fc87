import { Options, type OptionsProps } from '../../components/Options.tsx';
import css from '../../components/options.css?inline';
import { companies, summariseDataset } from '../../entrypoints/options/summary.ts';
import { LONGEST_REST_MS } from '../../lib/settings/choices.ts';
import { compareStored } from '../../lib/settings/transfer.ts';
import { IDLE_OPTIONS, showStored } from './idle-options.ts';
import type { Scene } from './scenes.tsx';

const scene = (name: string, caption: string, over: Partial<OptionsProps>): Scene => ({
  name: `options-${name}`,
  caption,
  css,
  draw: () => (
    <Options
      {...showStored({})}
      mended={0}
      companies={companies}
      grants={[]}
      shortcuts={[
        { name: 'next-mention', description: 'Go to the next mention', keys: 'Alt+Shift+J' },
        { name: 'previous-mention', description: 'Go to the previous mention', keys: 'Alt+Shift+K' },
      ]}
      summary={summariseDataset('en-GB', '2026-11-25')}
      longestRest={LONGEST_REST_MS}
      incoming={undefined}
      canUndo={false}
      outcome={undefined}
      {...IDLE_OPTIONS}
      {...over}
    />
  ),
});

const CHOSEN = {
  markStyle: 'underline',
  colours: { openai: 'blue', foxconn: 'orange', broadcom: 'green' },
  density: 'all',
  onlyListed: true,
  'site:news.example': 'on',
  'site:*.xn--r8jz45g.jp': 'off',
  'site:news.xn--r8jz45g.jp': 'ask',
  'site:a-very-long-name-of-a-site-that-nobody-would-type-by-hand.example.co.uk': 'off',
};

/** The options page as it begins, and with much chosen, a file at hand and a key that is taken. */
export const OPTIONS_SCENES: readonly Scene[] = [
  scene('first', 'Nothing chosen', {}),
  scene('chosen', 'Much chosen, damage mended, a file to import', {
    ...showStored(CHOSEN),
    mended: 2,
    grants: [
      { host: undefined, origins: [] },
      { host: 'reuters.com', origins: [] },
    ],
    shortcuts: [{ name: 'next-mention', description: 'Go to the next mention', keys: '' }],
    summary: summariseDataset('en-GB', '2027-09-01'),
    incoming: {
      kind: 'read',
      changes: compareStored(CHOSEN, { hidden: ['foxconn'], restMs: 0, 'site:other.example': 'on' }),
      unknown: 3,
    },
    canUndo: true,
    outcome: { part: 'marks', kind: 'failed' },
  }),
];
