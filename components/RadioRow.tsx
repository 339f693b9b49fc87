import { useId } from 'preact/hooks';
import { useWords, type TextKey } from './text.tsx';

interface RadioRowProps<Value extends string> {
  legend: TextKey;
  /** The choices by value, in their order. */
  choices: Readonly<Record<Value, TextKey>>;
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** A choice of one among a few; radio buttons, so the arrow keys work as everywhere. */
export function RadioRow<Value extends string>({ legend, choices, chosen, onChoose }: RadioRowProps<Value>) {
  const { text } = useWords();
  const group = useId();
  return (
    <fieldset class="radio-row">
      <legend class="switch-label">{text(legend)}</legend>
      {(Object.keys(choices) as Value[]).map((choice) => (
        <label key={choice} class="radio">
          <input
            type="radio"
            name={group}
            value={choice}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          <span>{text(choices[choice])}</span>
        </label>
      ))}
    </fieldset>
  );
}
