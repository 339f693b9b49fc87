import type { Claim, Publisher, Source } from '../claim-schema.ts';
import type { Problem } from '../dataset-error.ts';
import type { Entity } from '../entity-schema.ts';
import { findOrigin } from '../origin.ts';
import { mapById, report, type FiledRecords } from './rule.ts';

/** How a sentence names who reports it: "Reuters reported", "according to Bloomberg". */
const REPORTER = /(\p{Lu}[\p{L}\p{N}:.&’' ]*?) (?:reported|reports)\b|according to (\p{Lu}[^,.;]*)/gu;

/**
 * Every claim has enough behind it: a source of one who acted or a filing; or press of two
 * independent publishers, where a repeat counts as what it repeats; or one of the press, if the
 * sentence names it as the one who reports. Reference works never count.
 */
export function checkEvidence({ entities, claims, sources, publishers }: FiledRecords): Problem[] {
  const known = {
    entities: mapById(entities),
    sources: mapById(sources),
    publishers: mapById(publishers),
  };
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
  readonly entities: ReadonlyMap<string, Entity>;
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
  return independent >= 2 || (independent === 1 && namesReporter({ claim, stating, known }));
}

/**
 * Whether the sentence names one of the publishers (without what stands in brackets after the name),
 * or somebody else who reports it and is not the company that it is about.
 */
function namesReporter({
  claim: { text, entities },
  stating,
  known,
}: {
  readonly claim: Claim;
  readonly stating: readonly Source[];
  readonly known: Known;
}): boolean {
  const own = entities.flatMap((id) => known.entities.get(id)?.aliases.map((alias) => alias.text) ?? []);
  const named = stating.flatMap(({ publisher }) => known.publishers.get(publisher)?.name ?? []);
  if (named.some((name) => text.includes(name.replace(/ \(.*\)$/, '')))) return true;
  return [...text.matchAll(REPORTER)].some(([, first, second]) => {
    const reporter = first ?? second ?? '';
    return !own.some((name) => reporter.includes(name));
  });
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
