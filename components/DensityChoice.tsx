import type { Density } from '../lib/page/density.ts';
import { RadioRow } from './RadioRow.tsx';
import type { TextKey } from './text.tsx';

const NAMES = {
  section: 'densitySection',
  article: 'densityArticle',
  all: 'densityAll',
} as const satisfies Record<Density, TextKey>;

interface DensityChoiceProps {
  density: Density;
  onChoose: (density: Density) => void;
}

/** How often a company is marked. */
export function DensityChoice({ density, onChoose }: DensityChoiceProps) {
  return <RadioRow legend="densityLegend" choices={NAMES} chosen={density} onChoose={onChoose} />;
}
