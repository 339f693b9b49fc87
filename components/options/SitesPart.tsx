import { useState } from 'preact/hooks';
import type { SiteRule } from '../../lib/settings/stored.ts';
import { RadioRow } from '../RadioRow.tsx';
import { useWords, type TextKey } from '../text.tsx';
import { Part, type Outcome } from './Part.tsx';
import { SiteForm } from './SiteForm.tsx';

const MODES = { all: 'sitesAll', listed: 'sitesListed' } as const satisfies Record<string, TextKey>;

/** So many rows are drawn; the search finds the others. */
const MOST_ROWS = 100;

export interface SitesPartProps {
  /** The rules by host, in the order of hosts. */
  sites: ReadonlyMap<string, SiteRule>;
  onlyListed: boolean;
  outcome: Outcome | undefined;
  onListed: (onlyListed: boolean) => void;
  /** `ask` takes the rule away. */
  onRule: (host: string, rule: SiteRule | 'ask') => void;
  /** Keeps a rule for what the reader wrote, a host or an address; tells whether it is one. */
  onAdd: (site: string, rule: SiteRule) => boolean;
}

/** Which sites are read: the rules as a table to search. */
export function SitesPart({ sites, onlyListed, outcome, onListed, onRule, onAdd }: SitesPartProps) {
  const { text, countText } = useWords();
  const [query, setQuery] = useState('');
  const found = [...sites].filter(([host]) => host.includes(query.trim().toLowerCase()));
  return (
    <Part heading="optionsSites" name="sites" outcome={outcome}>
      <RadioRow
        legend="sitesLegend"
        choices={MODES}
        chosen={onlyListed ? 'listed' : 'all'}
        onChoose={(mode) => onListed(mode === 'listed')}
      />
      <SiteForm onAdd={onAdd} />
      {sites.size === 0 ? (
        <p class="empty">{text(onlyListed ? 'sitesNoneListed' : 'sitesNone')}</p>
      ) : (
        <>
          <label class="field">
            <span>{text('sitesSearch')}</span>
            <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
          </label>
          <p class="quiet" role="status">
            {countText('siteCount', found.length)}
          </p>
          {found.length > 0 && <SiteTable rows={found.slice(0, MOST_ROWS)} onRule={onRule} />}
          {found.length > MOST_ROWS && <p class="quiet">{text('sitesMore', [String(MOST_ROWS)])}</p>}
        </>
      )}
    </Part>
  );
}

interface SiteTableProps extends Pick<SitesPartProps, 'onRule'> {
  rows: readonly (readonly [string, SiteRule])[];
}

function SiteTable({ rows, onRule }: SiteTableProps) {
  const { text } = useWords();
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
        {rows.map(([host, rule]) => (
          <tr key={host}>
            <th scope="row" dir="ltr">
              {host}
            </th>
            <td>
              <select
                aria-label={text('ruleOf', [host])}
                value={rule}
                onChange={(event) => onRule(host, event.currentTarget.value as SiteRule)}
              >
                <option value="on">{text('ruleOn')}</option>
                <option value="off">{text('ruleOff')}</option>
              </select>
            </td>
            <td>
              <button
                type="button"
                class="button button-small"
                aria-label={text('ruleForgetOf', [host])}
                onClick={() => onRule(host, 'ask')}
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
