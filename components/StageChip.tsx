import type { Stage } from '../lib/data/claim-schema.ts';
import { STAGE_LABELS } from './stage-labels.ts';
import { useWords } from './text.tsx';

/** How many of the four steps are behind the plan. */
const STEPS: Partial<Record<Stage, number>> = { announced: 1, signed: 2, building: 3, operating: 4 };

/** The step of a plan as a word, with a small ladder so that its colour carries nothing. */
export function StageChip({ stage }: { stage: Stage }) {
  const { text } = useWords();
  return (
    <span class="stage" data-stage={stage}>
      <svg class="stage-sign" viewBox="0 0 14 10" width="14" height="10" aria-hidden="true">
        <Sign stage={stage} />
      </svg>
      {text(STAGE_LABELS[stage])}
    </span>
  );
}

function Sign({ stage }: { stage: Stage }) {
  if (stage === 'delayed') return <path d="M2 .5v9M6 .5v9" stroke="currentColor" stroke-width="2" />;
  if (stage === 'cancelled') return <path d="M1 1l8 8M9 1L1 9" stroke="currentColor" stroke-width="2" />;
  const done = STEPS[stage] ?? 0;
  return [0, 1, 2, 3].map((step) => {
    const height = 3 + step * 2;
    return (
      <rect
        key={step}
        x={step * 3.5 + 0.5}
        y={9.5 - height}
        width="2"
        height={height}
        fill={step < done ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width={step < done ? 1 : 0.6}
      />
    );
  });
}
