import { weighAgreement } from '../../lib/data/agreement.ts';
import type { Claim } from '../../lib/data/claim-schema.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { lookUp } from '../../lib/data/look-up.ts';

/** The best that stands behind a claim, from the one who acts to a single report. */
export const BEST_SOURCES = ['primary', 'filing', 'press, two or more', 'press, one'] as const;

export type BestSource = (typeof BEST_SOURCES)[number];

/** Finds the best kind of source that states `claim`; press is counted by independent publishers. */
export function findBestSource(dataset: Dataset, claim: Claim): BestSource {
  const stating = claim.stances.filter(({ stance }) => stance === 'states');
  const kinds = new Set(
    stating.map(({ source }) => lookUp(dataset.publishers, lookUp(dataset.sources, source).publisher).kind),
  );
  if (kinds.has('primary')) return 'primary';
  if (kinds.has('filing')) return 'filing';
  return weighAgreement(dataset, claim).publishers.length >= 2 ? 'press, two or more' : 'press, one';
}
