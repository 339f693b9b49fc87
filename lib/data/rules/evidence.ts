import type { Claim, Publisher, Source } from '../claim-schema.ts';
import type { Problem } from '../dataset-error.ts';
import { findOrigin } from '../origin.ts';
import { mapById, report, type FiledRecords } from './rule.ts';

/** Words by which a sentence says whose statement it is. */
const ATTRIBUTION = /\b(says|said|reports|reported|according to)\b/i;

/**
 * Every claim has enough behind it: a source of one who acted or a filing; or press of two
 * independent publishers, where a repeat counts as what it repeats; or one of the press, if the
 * sentence says whose statement it is. Reference works never count.
 */
export function checkEvidence({ claims, sources, publishers }: FiledRecords): Problem[] {
  const known = { sources: mapById(sources), publishers: mapById(publishers) };
  return claims.flatMap((filed) => {
    if (isCitable(filed.record, known)) return [];
    return [
      report(filed, {
        field: 'stances',
        problem: 'too little stands behind this claim',
        remedy:
          'Add a primary source or a filing, or a second independent publisher, ' +
          'or say in the sentence who reported it',
      }),
    ];
  });
}

interface Known {
  readonly sources: ReadonlyMap<string, Source>;
  readonly publishers: ReadonlyMap<string, Publisher>;
}

function isCitable(claim: Claim, known: Known): boolean {
  const stating = claim.stances
    .filter(({ stance }) => stance === 'states')
    .flatMap(({ source }) => known.sources.get(source) ?? []);
  const kindOf = (source: Source) => known.publishers.get(source.publisher)?.kind;
  if (stating.some((source) => kindOf(source) === 'primary' || kindOf(source) === 'filing')) return true;

  const isPress = (source: Source) => kindOf(source) === 'press';
  const roots = stating
    .filter(isPress)
    .map((source) => findOrigin(source, known.sources))
    .filter(isPress);
  const independent = new Set(roots.map(({ publisher }) => publisher)).size;
  return independent >= 2 || (independent === 1 && ATTRIBUTION.test(claim.text));
}

/** A claim lists a source once: it cannot state and differ, nor count twice. */
export function checkRepeatedStances({ claims }: FiledRecords): Problem[] {
  return claims.flatMap((filed) => {
    const cited = filed.record.stances.map(({ source }) => source);
    return cited.flatMap((source, at) => {
      if (cited.indexOf(source) === at) return [];
      const problem = `the source "${source}" is listed twice`;
      return [report(filed, { field: `stances[${at}].source`, problem, remedy: 'Keep one of the two' })];
    });
  });
}
