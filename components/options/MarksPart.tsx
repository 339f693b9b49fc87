import type { MarkColour, MarkStyle } from '../../lib/page/mark-look.ts';
import type { Choices } from '../../lib/settings/choices.ts';
import type { Company } from '../CompanyFilter.tsx';
import { DensityChoice } from '../DensityChoice.tsx';
import { MarkedSentence } from '../MarkedSentence.tsx';
import { RadioRow } from '../RadioRow.tsx';
import { Switch } from '../Switch.tsx';
import { useWords, type TextKey } from '../text.tsx';
import { Part, type Outcome } from './Part.tsx';

const STYLES = {
  both: 'styleBoth',
  underline: 'styleUnderline',
  tint: 'styleTint',
} as const satisfies Record<MarkStyle, TextKey>;

const COLOURS = {
  teal: 'colourTeal',
  blue: 'colourBlue',
  green: 'colourGreen',
  orange: 'colourOrange',
  purple: 'colourPurple',
} as const satisfies Record<MarkColour, TextKey>;

/** Keeps one choice. */
export type Choose = <Name extends keyof Choices>(name: Name, value: Choices[Name]) => void;

export interface MarksPartProps {
  choices: Choices;
  companies: readonly Company[];
  outcome: Outcome | undefined;
  onChoose: Choose;
  onShowCompany: (id: string, shown: boolean) => void;
  onColour: (id: string, colour: MarkColour) => void;
}

/** What is marked, how often, and how it looks, with an example that follows. */
export function MarksPart({
  choices,
  companies,
  outcome,
  onChoose,
  onShowCompany,
  onColour,
}: MarksPartProps) {
  const { text } = useWords();
  const { hidden, colours, markStyle, density, via } = choices;
  const names = Object.fromEntries(companies.map(({ id, name }) => [id, name]));
  const sentence = text('previewSentence', [
    names['openai'] ?? '',
    names['broadcom'] ?? '',
    names['foxconn'] ?? '',
  ]);
  return (
    <Part heading="optionsMarks" name="marks" outcome={outcome}>
      <figure class="mark-preview" aria-label={text('markPreview')}>
        <MarkedSentence sentence={sentence} names={names} look={{ style: markStyle, colours, hidden }} />
      </figure>
      <ul class="companies">
        {companies.map(({ id, name }) => (
          <li key={id} class="company-row">
            <label class="check">
              <input
                type="checkbox"
                checked={!hidden.includes(id)}
                onChange={(event) => onShowCompany(id, event.currentTarget.checked)}
              />
              <span>{name}</span>
            </label>
            <label class="company-colour">
              <span class="unseen">{text('colourOf', [name])}</span>
              <span class="swatch" data-colour={colours[id]} aria-hidden="true" />
              <select
                value={colours[id] ?? 'teal'}
                onChange={(event) => onColour(id, event.currentTarget.value as MarkColour)}
              >
                {(Object.keys(COLOURS) as MarkColour[]).map((colour) => (
                  <option key={colour} value={colour}>
                    {text(COLOURS[colour])}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <p class="switch-explanation">{text('coloursHow')}</p>
      <RadioRow
        legend="styleLegend"
        choices={STYLES}
        chosen={markStyle}
        onChoose={(style) => onChoose('markStyle', style)}
      />
      <DensityChoice density={density} onChoose={(next) => onChoose('density', next)} />
      <Switch
        label={text('viaSwitch')}
        explanation={text('viaHow')}
        on={via}
        onChange={(on) => onChoose('via', on)}
      />
    </Part>
  );
}
