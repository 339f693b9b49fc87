import type { Source, Stance } from '../data/claim-schema.ts';
import type { Dataset } from '../data/dataset.ts';
import { lookUp } from './look-up.ts';

/**
 * Counts the publishers who state a claim on their own: each source is followed back to the one
 * it repeats, so ten reprints of a wire report count as the wire, once.
 */
export function countAgreement(dataset: Dataset, stances: readonly Stance[]): number {
  const roots = stances
    .filter(({ stance }) => stance === 'states')
    .map(({ source }) => findRoot(dataset, lookUp(dataset.sources, source)));
  return new Set(roots.map((root) => root.publisher)).size;
}

/** Stops where a chain bites its own tail: imported data must not hang a page. */
function findRoot(dataset: Dataset, source: Source): Source {
  const seen = new Set<Source>();
  let root = source;
  while (root.origin !== undefined && !seen.has(root)) {
    seen.add(root);
    root = lookUp(dataset.sources, root.origin);
  }
  return root;
}
