import { describe, expect, it } from 'vitest';
import { INPUT_CHECKS } from './fuzz/index.ts';

// One seed, so that a run is red for what changed alone: `npm run fuzz -- --inputs 100000` explores others.
const SEED = Number(process.env['SEED'] ?? 20_261_129);

describe('random inputs do no harm:', () => {
  it.each(INPUT_CHECKS)('$name', ({ check }) => {
    expect(check(400, SEED)).toContain('0 uncaught');
  });
});
