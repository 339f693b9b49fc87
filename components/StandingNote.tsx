import type { Standing } from '../lib/data/standing.ts';
import { useWords, type TextKey } from './text.tsx';

const LABELS = {
  superseded: 'standingSuperseded',
  upcoming: 'standingUpcoming',
  'window-open': 'standingWindowOpen',
  overdue: 'standingOverdue',
  stale: 'standingStale',
} as const satisfies Record<Exclude<Standing, 'current'>, TextKey>;

/** How a fact stands today, in words; nothing where nothing speaks against it. */
export function StandingNote({ standing }: { standing: Standing }) {
  const { text } = useWords();
  if (standing === 'current') return null;
  return (
    <span class="standing" data-standing={standing}>
      {text(LABELS[standing])}
    </span>
  );
}
