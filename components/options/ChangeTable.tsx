import type { Change } from '../../lib/settings/transfer.ts';
import type { Company } from '../CompanyFilter.tsx';
import { useWords, type TextKey, type Words } from '../text.tsx';

/** What each choice is called where it stands on the page. */
const NAMES: Readonly<Record<string, TextKey>> = {
  paused: 'pauseSwitch',
  onlyListed: 'sitesListed',
  density: 'densityLegend',
  hidden: 'hiddenCompanies',
  via: 'viaSwitch',
  markStyle: 'styleLegend',
  colours: 'colourColumn',
  restMs: 'restLabel',
  cardSize: 'sizeLegend',
  keyboardOnly: 'keyboardOnlySwitch',
  badge: 'badgeSwitch',
  language: 'optionsLanguage',
};

/** What a value is called there. */
const VALUES: Readonly<Record<string, TextKey>> = {
  true: 'switchOn',
  false: 'switchOff',
  on: 'switchOn',
  off: 'switchOff',
  ask: 'ruleNews',
  section: 'densitySection',
  article: 'densityArticle',
  all: 'densityAll',
  both: 'styleBoth',
  underline: 'styleUnderline',
  tint: 'styleTint',
  teal: 'colourTeal',
  blue: 'colourBlue',
  green: 'colourGreen',
  orange: 'colourOrange',
  purple: 'colourPurple',
  auto: 'languageAuto',
  small: 'sizeSmall',
  medium: 'sizeMedium',
  large: 'sizeLarge',
};

interface ChangeTableProps {
  changes: readonly Change[];
  companies: readonly Company[];
}

/** What would change: each choice as it is, and as it would be. */
export function ChangeTable({ changes, companies }: ChangeTableProps) {
  const words = useWords();
  const { text } = words;
  const nameOf = (id: string): string => companies.find((company) => company.id === id)?.name ?? id;
  return (
    <table class="table changes">
      <thead>
        <tr>
          <th scope="col">{text('changeColumn')}</th>
          <th scope="col">{text('beforeColumn')}</th>
          <th scope="col">{text('afterColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ key, before, after }) => (
          <tr key={key}>
            <th scope="row">{sayKey(key, words)}</th>
            <td>{sayValue(before, words, nameOf)}</td>
            <td>{sayValue(after, words, nameOf)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A site stands there as rules are kept for it: an export has it so. */
function sayKey(key: string, { text }: Words): string {
  const name = NAMES[key];
  return name === undefined ? key.replace(/^site:/, '') : text(name);
}

function sayValue(value: unknown, words: Words, nameOf: (id: string) => string): string {
  const { text, list, number } = words;
  if (value === undefined) return text('ruleAsk');
  if (typeof value === 'number') return text('restValue', [number(value)]);
  if (Array.isArray(value)) return value.length === 0 ? text('nothing') : list(value.map(nameOf));
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(
      ([id, part]) => `${nameOf(id)}: ${sayValue(part, words, nameOf)}`,
    );
    return parts.length === 0 ? text('nothing') : list(parts);
  }
  const name = VALUES[String(value)];
  return name === undefined ? String(value) : text(name);
}
