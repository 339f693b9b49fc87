import { useId, useState } from 'preact/hooks';
import type { SiteFault } from '../../lib/settings/domain.ts';
import type { SiteRule } from '../../lib/settings/site.ts';
import { useWords, type TextKey } from '../text.tsx';
import { RuleOptions } from './RuleOptions.tsx';

const FAULTS = {
  'not-a-site': 'siteAddFault',
  everything: 'siteFaultEverything',
  'too-long': 'siteFaultTooLong',
  suffix: 'siteFaultSuffix',
} as const satisfies Record<SiteFault, TextKey>;

export interface SiteFormProps {
  /** Keeps a rule for what the reader wrote, a host or an address; tells what is wrong with it. */
  onAdd: (written: { text: string; whole: boolean; rule: SiteRule }) => SiteFault | undefined;
}

/** A line to add a rule; it says in place what it cannot take. */
export function SiteForm({ onAdd }: SiteFormProps) {
  const { text } = useWords();
  const id = useId();
  const [site, setSite] = useState('');
  const [rule, setRule] = useState<SiteRule>('on');
  const [whole, setWhole] = useState(false);
  const [fault, setFault] = useState<SiteFault>();

  function add(event: Event): void {
    event.preventDefault();
    const found = onAdd({ text: site, whole, rule });
    setFault(found);
    if (!found) setSite('');
  }

  return (
    <form class="site-form" onSubmit={add}>
      <label class="field">
        <span>{text('siteAddLabel')}</span>
        <input
          type="text"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          required
          value={site}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-fault`}
          onInput={(event) => setSite(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{text('ruleColumn')}</span>
        <select value={rule} onChange={(event) => setRule(event.currentTarget.value as SiteRule)}>
          <RuleOptions />
        </select>
      </label>
      <button type="submit" class="button">
        {text('siteAdd')}
      </button>
      <label class="check whole">
        <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.currentTarget.checked)} />
        <span>{text('siteAddWhole')}</span>
      </label>
      <p id={`${id}-fault`} class="fault" role="status">
        {fault && text(FAULTS[fault])}
      </p>
    </form>
  );
}
