import type { Claim, Stance } from './claim-schema.ts';
import type { Dataset } from './dataset.ts';
import { lookUp } from './look-up.ts';
import { findOrigin } from './origin.ts';

/** Who stands behind a claim, and who does not. */
export interface Agreement {
  /** Ids of the publishers who state it on their own, each once, in the order of the stances. */
  readonly publishers: readonly string[];
  /** Whether one who acted, or a filing, states it. */
  readonly isPrimary: boolean;
  readonly differing: readonly Extract<Stance, { stance: 'differs' }>[];
}

/**
 * Weighs the stances of a claim: each stating source is followed back to the one it repeats, so ten
 * reprints of a wire report count as the wire, once. Throws where the claim cites a source that the
 * dataset does not hold.
 */
export function weighAgreement({ sources, publishers }: Dataset, { stances }: Claim): Agreement {
  const stating = stances
    .filter(({ stance }) => stance === 'states')
    .map(({ source }) => lookUp(sources, source));
  const kinds = stating.map(({ publisher }) => lookUp(publishers, publisher).kind);
  return {
    publishers: [...new Set(stating.map((source) => findOrigin(source, sources).publisher))],
    isPrimary: kinds.some((kind) => kind === 'primary' || kind === 'filing'),
    differing: stances.filter((stance) => stance.stance === 'differs'),
  };
}
