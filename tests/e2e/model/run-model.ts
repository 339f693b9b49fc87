import fc from 'fast-check';
import type { BrowserKind } from '../support/launch-browser.ts';
import { counts, sequences } from './commands.ts';
import { createWorld } from './world.ts';

/** Runs `runs` random sequences in one browser and compares each step with the model; throws where they part. */
export async function runModel({
  kind,
  runs,
  seed,
  onRun = () => {},
}: {
  readonly kind: BrowserKind;
  readonly runs: number;
  readonly seed: number;
  readonly onRun?: () => void;
}): Promise<ReadonlyMap<string, number>> {
  const world = await createWorld(kind);
  counts.clear();
  try {
    await fc.assert(
      fc.asyncProperty(sequences(world), async (commands) => {
        await fc.asyncModelRun(async () => ({ model: await world.reset(), real: world }), commands);
        onRun();
      }),
      // To shrink is to run many more; the seed brings the same sequence back.
      { numRuns: runs, seed, endOnFailure: true },
    );
  } finally {
    await world.close();
  }
  return new Map(counts);
}
