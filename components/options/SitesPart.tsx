import { useState } from 'preact/hooks';
import type { SiteRule } from '../../lib/settings/site.ts';
import { RadioRow } from '../RadioRow.tsx';
import { saySite, type NamedSite } from '../site-names.ts';
import { useWords, type TextKey } from '../text.tsx';
import { Part, type Outcome } from './Part.tsx';
import { RuleOptions, RULES } from './RuleOptions.tsx';
import { SiteForm, type SiteFormProps } from './SiteForm.tsx';

const MODES = { all: 'sitesAll', listed: 'sitesListed' } as const satisfies Record<string, TextKey>;

/** So many rows are drawn; the search finds the others. */
const MOST_ROWS = 100;

/** The rule that was kept for a site. */
export interface KeptRule {
  readonly of: NamedSite;
  readonly rule: SiteRule;
  /** The rule of the domain around it, which it goes before. */
  readonly before: { readonly of: NamedSite; readonly rule: SiteRule } | undefined;
}

/** What holds for one host, which the reader asked about. */
export interface Holding {
  readonly host: string;
  /** The rule that decides; mostly none. */
  readonly by: Pick<KeptRule, 'of' | 'rule'> | undefined;
}

export interface SitesPartProps extends SiteFormProps {
  /** In the order of hosts. */
  rules: readonly KeptRule[];
  onlyListed: boolean;
  outcome: Outcome | undefined;
  onListed: (onlyListed: boolean) => void;
  /** Keeps a rule for a site, or takes it away. */
  onRule: (site: string, rule: SiteRule | undefined) => void;
  /** What holds for a host or an address; nothing for what is none. */
  explain: (text: string) => Holding | undefined;
}

/** Which sites are read: the rules as a table to search, and which of them decides. */
export function SitesPart(props: SitesPartProps) {
  const { rules, onlyListed, outcome, onListed, onRule, onAdd, explain } = props;
  const { text, countText } = useWords();
  const [query, setQuery] = useState('');
  const sought = query.trim().toLowerCase();
  const found = rules.filter(({ of }) => of.host.includes(sought) || of.site.includes(sought));
  const holding = sought === '' ? undefined : explain(query);
  return (
    <Part heading="optionsSites" name="sites" outcome={outcome}>
      <RadioRow
        legend="sitesLegend"
        choices={MODES}
        chosen={onlyListed ? 'listed' : 'all'}
        onChoose={(mode) => onListed(mode === 'listed')}
      />
      <SiteForm onAdd={onAdd} />
      {rules.length === 0 ? (
        <p class="empty">{text(onlyListed ? 'sitesNoneListed' : 'sitesNone')}</p>
      ) : (
        <>
          <label class="field">
            <span>{text('sitesSearch')}</span>
            <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
          </label>
          <div role="status">
            <p class="quiet">{countText('siteCount', found.length)}</p>
            {holding && <HoldingLine holding={holding} onlyListed={onlyListed} />}
          </div>
          {found.length > 0 && <RuleTable rules={found.slice(0, MOST_ROWS)} onRule={onRule} />}
          {found.length > MOST_ROWS && <p class="quiet">{text('sitesMore', [String(MOST_ROWS)])}</p>}
        </>
      )}
    </Part>
  );
}

function HoldingLine({ holding, onlyListed }: { holding: Holding; onlyListed: boolean }) {
  const words = useWords();
  const { text } = words;
  const { host, by } = holding;
  const isLeftOut = onlyListed && by?.rule !== 'on';
  return (
    <p class="holding">
      {by && !(isLeftOut && by.rule === 'ask')
        ? text('ruleHolds', [host, text(RULES[by.rule]), saySite(by.of, words)])
        : text(isLeftOut ? 'ruleHoldsUnlisted' : 'ruleHoldsNone', [host])}
    </p>
  );
}

function RuleTable({ rules, onRule }: Pick<SitesPartProps, 'rules' | 'onRule'>) {
  const words = useWords();
  const { text } = words;
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{text('siteColumn')}</th>
          <th scope="col">{text('ruleColumn')}</th>
          <th scope="col">
            <span class="unseen">{text('removeColumn')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ of, rule, before }) => (
          <tr key={of.site}>
            <th scope="row" title={of.site}>
              <bdi>{saySite(of, words)}</bdi>
              {before && (
                <span class="row-note">
                  {text('ruleBefore', [saySite(before.of, words), text(RULES[before.rule])])}
                </span>
              )}
            </th>
            <td>
              <select
                aria-label={text('ruleOf', [saySite(of, words)])}
                value={rule}
                onChange={(event) => onRule(of.site, event.currentTarget.value as SiteRule)}
              >
                <RuleOptions />
              </select>
            </td>
            <td>
              <button
                type="button"
                class="button button-small"
                aria-label={text('ruleForgetOf', [saySite(of, words)])}
                onClick={() => onRule(of.site, undefined)}
              >
                {text('ruleForget')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
