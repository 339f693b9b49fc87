import { useId, useState } from 'preact/hooks';
import type { Choices } from '../../lib/settings/choices.ts';
import { RadioRow } from '../RadioRow.tsx';
import { Switch } from '../Switch.tsx';
import { useWords, type TextKey } from '../text.tsx';
import type { Choose } from './MarksPart.tsx';
import { Part, type Outcome } from './Part.tsx';

const SIZES = {
  small: 'sizeSmall',
  medium: 'sizeMedium',
  large: 'sizeLarge',
} as const satisfies Record<Choices['cardSize'], TextKey>;

interface CardsPartProps {
  choices: Choices;
  /** The longest wait that may be chosen, in ms. */
  longestRest: number;
  outcome: Outcome | undefined;
  onChoose: Choose;
}

/** When cards open, and how large they are. */
export function CardsPart({ choices, longestRest, outcome, onChoose }: CardsPartProps) {
  const { text } = useWords();
  return (
    <Part heading="optionsCards" name="cards" outcome={outcome}>
      <Switch
        label={text('keyboardOnlySwitch')}
        explanation={text('keyboardOnlyHow')}
        on={choices.keyboardOnly}
        onChange={(on) => onChoose('keyboardOnly', on)}
      />
      <RestSlider
        // What was chosen elsewhere counts, whatever the slider was moved to here.
        key={choices.restMs}
        rest={choices.restMs}
        longest={longestRest}
        disabled={choices.keyboardOnly}
        onChoose={(rest) => onChoose('restMs', rest)}
      />
      <RadioRow
        legend="sizeLegend"
        choices={SIZES}
        chosen={choices.cardSize}
        onChoose={(size) => onChoose('cardSize', size)}
      />
    </Part>
  );
}

interface RestSliderProps {
  rest: number;
  longest: number;
  disabled: boolean;
  onChoose: (rest: number) => void;
}

function RestSlider({ rest, longest, disabled, onChoose }: RestSliderProps) {
  const { text, number } = useWords();
  const id = useId();
  const [shown, setShown] = useState(rest);
  const words = text('restValue', [number(shown)]);
  return (
    <div class="slider">
      <label class="switch-label" for={id}>
        {text('restLabel')}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={longest}
        step={50}
        value={shown}
        disabled={disabled}
        aria-valuetext={words}
        onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
        onChange={(event) => onChoose(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{words}</output>
    </div>
  );
}
