import { clockSet } from './clock.ts';
import { corruptStore } from './corrupt-store.ts';
import type { Fault } from './fault.ts';
import { crashedFrames, keptPages, prerenderedPages } from './pages.ts';
import { fullStorage, strangeStates } from './stored-states.ts';
import { twoWriters } from './two-writers.ts';
import { updates } from './update.ts';
import { workerKilledAwaited, workerKilledMidWrite } from './worker-killed.ts';

/** All faults that are caused in a running browser. */
export const FAULTS: readonly Fault[] = [
  workerKilledAwaited,
  workerKilledMidWrite,
  twoWriters,
  strangeStates,
  fullStorage,
  keptPages,
  prerenderedPages,
  crashedFrames,
  clockSet,
  updates,
  corruptStore,
];
