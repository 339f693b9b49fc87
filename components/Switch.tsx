import { useId } from 'preact/hooks';
import { useWords } from './text.tsx';

interface SwitchProps {
  label: string;
  /** Why it stands where it stands, or what it does. */
  explanation: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A labelled switch that says its state in a word and in the place of its knob. */
export function Switch({ label, explanation, on, onChange }: SwitchProps) {
  const { text } = useWords();
  const id = useId();
  return (
    <div class="switch-row">
      <div class="switch-words">
        <span class="switch-label" id={`${id}-label`}>
          {label}
        </span>
        <span class="switch-explanation" id={`${id}-explanation`}>
          {explanation}
        </span>
      </div>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-explanation`}
        onClick={() => onChange(!on)}
      >
        <span class="switch-state" aria-hidden="true">
          {text(on ? 'switchOn' : 'switchOff')}
        </span>
        <span class="switch-track" aria-hidden="true">
          <span class="switch-knob" />
        </span>
      </button>
    </div>
  );
}
