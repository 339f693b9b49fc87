import { useId } from 'preact/hooks';
import type { PageReason } from '../lib/page/page-report.ts';
import { saySite, type NamedSite } from './site-names.ts';
import { Switch } from './Switch.tsx';
import { useWords, type TextKey, type Words } from './text.tsx';

/** A page that was read on request leaves its site off: the switch speaks of the site. */
const SITE_STATES = {
  news: { on: true, why: 'siteNews' },
  'rule-on': { on: true, why: 'siteRuleOn' },
  asked: { on: false, why: 'siteAsked' },
  'not-news': { on: false, why: 'siteNotNews' },
  unlisted: { on: false, why: 'siteUnlisted' },
  'rule-off': { on: false, why: 'siteRuleOff' },
  'no-access': { on: false, why: 'siteNoAccess' },
} as const satisfies Record<Exclude<PageReason, 'paused'>, { on: boolean; why: TextKey }>;

/** What decides whether a page is marked. */
export interface SiteState {
  /** In the letters of its language; a file has none. */
  readonly host: string | undefined;
  /** Whether it is in a private window, of which nothing is kept. */
  readonly isPrivate?: boolean;
  readonly reason: PageReason;
  /** The site whose rule decides; mostly none. */
  readonly decidedBy?: NamedSite | undefined;
}

/** Why a page is marked or not, with the rule that decides. */
export function sayReason({ host = '', reason, decidedBy }: SiteState, words: Words): string {
  if (reason === 'paused') return words.text('sitePaused', [host]);
  return words.text(SITE_STATES[reason].why, [decidedBy ? saySite(decidedBy, words) : host]);
}

/** Pages that a reader may still want to read, this one time, though nothing is marked there by itself. */
const PASSED_OVER: Readonly<Partial<Record<PageReason, TextKey>>> = {
  'not-news': 'readAnyway',
  'rule-off': 'readOnce',
  unlisted: 'readOnce',
};

/** The sites that the switch may hold for, and the chosen one. */
export interface Scope {
  readonly sites: readonly NamedSite[];
  readonly chosen: string | undefined;
  readonly onChoose: (site: string) => void;
}

interface SiteSwitchProps {
  state: SiteState;
  scope?: Scope | undefined;
  onSwitch: (on: boolean) => void;
  /** Reads this page once, whatever decides. */
  onReadPage: () => void;
}

/** Whether names are marked on this site, and why; a pause hides the switch, since it would do nothing. */
export function SiteSwitch({ state, scope, onSwitch, onReadPage }: SiteSwitchProps) {
  const words = useWords();
  const { text } = words;
  const { host = '', reason, isPrivate } = state;
  const why = sayReason(state, words);
  if (reason === 'paused') return <p class="switch-row switch-explanation">{why}</p>;
  const readKey = PASSED_OVER[reason];
  return (
    <>
      <Switch
        label={text('siteSwitch', [host])}
        explanation={why}
        on={SITE_STATES[reason].on}
        onChange={onSwitch}
      />
      {scope && scope.sites.length > 1 && <ScopeChoice {...scope} />}
      {isPrivate && <p class="switch-explanation">{text('sitePrivate')}</p>}
      {readKey && (
        <button type="button" class="button" onClick={onReadPage}>
          {text(readKey)}
        </button>
      )}
    </>
  );
}

/** Whether the switch holds for the host alone or for its whole domain. */
function ScopeChoice({ sites, chosen, onChoose }: Scope) {
  const { text } = useWords();
  const group = useId();
  return (
    <fieldset class="radio-row scope">
      <legend class="switch-explanation">{text('scopeLegend')}</legend>
      {sites.map(({ site, host, isDomain }) => (
        <label key={site} class="radio">
          <input
            type="radio"
            name={group}
            value={site}
            checked={site === chosen}
            onChange={() => onChoose(site)}
          />
          <span>{text(isDomain ? 'scopeDomain' : 'scopeHost', [host])}</span>
        </label>
      ))}
    </fieldset>
  );
}
