import { useId } from 'preact/hooks';
import type { Density } from '../lib/page/density.ts';
import { useWords, type TextKey } from './text.tsx';

const NAMES = {
  section: 'densitySection',
  article: 'densityArticle',
  all: 'densityAll',
} as const satisfies Record<Density, TextKey>;

const CHOICES = Object.keys(NAMES) as (keyof typeof NAMES)[];

interface DensityChoiceProps {
  density: Density;
  onChoose: (density: Density) => void;
}

/** How often a company is marked; radio buttons, so the arrow keys work as everywhere. */
export function DensityChoice({ density, onChoose }: DensityChoiceProps) {
  const { text } = useWords();
  const group = useId();
  return (
    <fieldset class="density">
      <legend class="switch-label">{text('densityLegend')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} class="density-choice">
          <input
            type="radio"
            name={group}
            value={choice}
            checked={choice === density}
            onChange={() => onChoose(choice)}
          />
          <span>{text(NAMES[choice])}</span>
        </label>
      ))}
    </fieldset>
  );
}
