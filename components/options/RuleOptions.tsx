import type { SiteRule } from '../../lib/settings/site.ts';
import { useWords, type TextKey } from '../text.tsx';

/** What each rule is called. */
export const RULES = {
  on: 'ruleOn',
  off: 'ruleOff',
  ask: 'ruleNews',
} as const satisfies Record<SiteRule, TextKey>;

/** The rules to choose from. */
export function RuleOptions() {
  const { text } = useWords();
  return (
    <>
      {(Object.keys(RULES) as SiteRule[]).map((rule) => (
        <option key={rule} value={rule}>
          {text(RULES[rule])}
        </option>
      ))}
    </>
  );
}
