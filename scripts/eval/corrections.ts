import type { Correction } from './corpus.ts';

/** Labels of the corpus that we find wrong. None is known: each disagreement so far was our fault. */
export const corrections: readonly Correction[] = [];
