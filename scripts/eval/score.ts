import type { Pairing } from './align.ts';

/** What became of one mention. */
export type Outcome = 'right' | 'wrong' | 'missed' | 'arguable' | 'rightly left out';

/** Judges one pairing; what the gold file calls arguable counts neither way. */
export function judge({ gold, found }: Pairing): Outcome {
  if (!gold) return 'wrong';
  if (gold.arguable) return 'arguable';
  if (gold.label === 'company') return found ? 'right' : 'missed';
  return found ? 'wrong' : 'rightly left out';
}

/** Counts, and the figures that follow from them; 1 where there was nothing to get wrong. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const count = (outcome: Outcome) => outcomes.filter((other) => other === outcome).length;
  const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')];
  const share = (whole: number) => (whole === 0 ? 1 : right / whole);
  const [precision, recall] = [share(right + wrong), share(right + missed)];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, wrong, missed, precision, recall, f1 };
}
