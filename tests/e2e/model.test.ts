import { expect, it } from 'vitest';
import { runModel } from './model/run-model.ts';

/** `npm run model` runs many more, from another seed each time. */
it.each([
  ['chromium', 6],
  ['firefox', 3],
] as const)('what runs where, and what is kept, is as in a model, in %s', async (kind, runs) => {
  const counts = await runModel({ kind, runs, seed: 8 });
  expect(counts.get('go')).toBeGreaterThan(0);
});
