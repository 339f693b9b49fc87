import type { Fact } from '../lib/citation/fact.ts';
import type { Standing } from '../lib/data/standing.ts';
import { useWords, type TextKey, type Words } from './text.tsx';

/** How a fact stands, in a few words. */
export const STANDING_WORDS = {
  current: 'standingCurrent',
  superseded: 'standingSuperseded',
  upcoming: 'standingUpcoming',
  'window-open': 'standingWindowOpen',
  overdue: 'standingOverdue',
  stale: 'standingStale',
} as const satisfies Record<Standing, TextKey>;

/** How a fact stands today, with the days that say so; nothing where nothing speaks against it. */
export function StandingNote({ fact }: { fact: Fact }) {
  const words = useWords();
  if (fact.standing === 'current') return null;
  return (
    <p class="standing" data-standing={fact.standing}>
      {tell(fact, words)}
    </p>
  );
}

function tell({ standing, window, asOf }: Fact, { text }: Words): string {
  if (window === undefined) return text(STANDING_WORDS[standing]);
  switch (standing) {
    case 'upcoming':
      return text('windowOpens', [window.opens]);
    case 'window-open':
      return text('windowOpened', [window.opens, asOf]);
    case 'overdue':
      return text('windowClosed', [window.closes, asOf]);
    default:
      return text(STANDING_WORDS[standing]);
  }
}
