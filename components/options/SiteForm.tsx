import { useId, useState } from 'preact/hooks';
import type { SiteRule } from '../../lib/settings/stored.ts';
import { useWords } from '../text.tsx';
import type { SitesPartProps } from './SitesPart.tsx';

/** A line to add a rule; it says in place what it cannot take. */
export function SiteForm({ onAdd }: Pick<SitesPartProps, 'onAdd'>) {
  const { text } = useWords();
  const id = useId();
  const [site, setSite] = useState('');
  const [rule, setRule] = useState<SiteRule>('on');
  const [refused, setRefused] = useState(false);

  function add(event: Event): void {
    event.preventDefault();
    const taken = onAdd(site, rule);
    setRefused(!taken);
    if (taken) setSite('');
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
          aria-invalid={refused}
          aria-describedby={`${id}-fault`}
          onInput={(event) => setSite(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{text('ruleColumn')}</span>
        <select value={rule} onChange={(event) => setRule(event.currentTarget.value as SiteRule)}>
          <option value="on">{text('ruleOn')}</option>
          <option value="off">{text('ruleOff')}</option>
        </select>
      </label>
      <button type="submit" class="button">
        {text('siteAdd')}
      </button>
      <p id={`${id}-fault`} class="fault" role="status">
        {refused && text('siteAddFault')}
      </p>
    </form>
  );
}
