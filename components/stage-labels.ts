import type { Stage } from '../lib/data/claim-schema.ts';
import type { TextKey } from './text.tsx';

/** What each step of a plan is called. */
export const STAGE_LABELS = {
  announced: 'stageAnnounced',
  signed: 'stageSigned',
  building: 'stageBuilding',
  operating: 'stageOperating',
  delayed: 'stageDelayed',
  cancelled: 'stageCancelled',
} as const satisfies Record<Stage, TextKey>;
