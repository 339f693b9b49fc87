import type { PageReason } from '../lib/page/page-report.ts';
import { Switch } from './Switch.tsx';
import { useWords, type TextKey } from './text.tsx';

interface SiteSwitchProps {
  host: string;
  reason: PageReason;
  onSwitch: (on: boolean) => void;
  /** Reads this page once, whatever the news gate said. */
  onReadPage: () => void;
}

/** A page that was read on request leaves its site off: the switch speaks of the site. */
export const SITE_STATES = {
  news: { on: true, why: 'siteNews' },
  'rule-on': { on: true, why: 'siteRuleOn' },
  asked: { on: false, why: 'siteAsked' },
  'not-news': { on: false, why: 'siteNotNews' },
  unlisted: { on: false, why: 'siteUnlisted' },
  'rule-off': { on: false, why: 'siteRuleOff' },
} as const satisfies Record<Exclude<PageReason, 'paused'>, { on: boolean; why: TextKey }>;

/** Whether names are marked on this site, and why; a pause hides the switch, since it would do nothing. */
export function SiteSwitch({ host, reason, onSwitch, onReadPage }: SiteSwitchProps) {
  const { text } = useWords();
  if (reason === 'paused') return <p class="switch-row switch-explanation">{text('sitePaused', [host])}</p>;
  const { on, why } = SITE_STATES[reason];
  return (
    <>
      <Switch label={text('siteSwitch', [host])} explanation={text(why)} on={on} onChange={onSwitch} />
      {reason === 'not-news' && (
        <button type="button" class="button" onClick={onReadPage}>
          {text('readAnyway')}
        </button>
      )}
    </>
  );
}
