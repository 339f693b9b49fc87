import type { Claim } from './claim-schema.ts';
import type { Dataset } from './dataset.ts';
import { parseMoment, precisionOf } from './moment.ts';
import { judgeStanding, listReplaced, type Standing } from './standing.ts';

/**
 * What time has done to a claim since an article was written:
 * `replaced` the article could only know `was`, whose place the claim has taken since;
 * `newer` the claim is younger than the article, and replaces nothing;
 * `standing` the same plan stood otherwise then, as `upcoming` before its window opened.
 */
export type Change =
  | { readonly kind: 'replaced'; readonly was: Claim }
  | { readonly kind: 'newer' }
  | { readonly kind: 'standing'; readonly was: Standing };

/**
 * Finds what changed about `claim` between the day `published` and `today` (both as `2026-11-23`);
 * `undefined` where nothing did.
 */
export function findChange(
  dataset: Dataset,
  claim: Claim,
  { published, today }: { readonly published: string; readonly today: string },
): Change | undefined {
  if (startOf(dataset, claim) > published) {
    const was = listPredecessors(dataset, claim).find((older) => startOf(dataset, older) <= published);
    return was === undefined ? { kind: 'newer' } : { kind: 'replaced', was };
  }
  const replacing = dataset.claims.filter(
    (other) => other.supersedes === claim.id && startOf(dataset, other) <= published,
  );
  const was = judgeStanding(claim, { replaced: listReplaced(replacing), today: published });
  const is = judgeStanding(claim, { replaced: dataset.replaced, today });
  // That a review is due says something of us, nothing of the world.
  return was === is || is === 'current' || is === 'stale' ? undefined : { kind: 'standing', was };
}

/**
 * The day from which a claim could be in an article: that on which its plan reached the step, or the
 * one day on which it happened, else that of the earliest source that states it. A period is no such
 * day: its figures come out after its end.
 */
function startOf({ sources }: Dataset, { when, reached, stances, asOf }: Claim): string {
  const event = reached ?? (precisionOf(when) === 'day' ? when : undefined);
  if (event !== undefined) return parseMoment(event)?.last ?? asOf;
  const published = stances
    .filter(({ stance }) => stance === 'states')
    .flatMap(({ source }) => sources.get(source)?.published ?? [])
    .flatMap((moment) => parseMoment(moment)?.last ?? []);
  return published.toSorted()[0] ?? asOf;
}

/** What `claim` replaces, what that replaced, and so on; a rule keeps such chains free of cycles. */
function listPredecessors({ claims }: Dataset, { supersedes }: Claim): readonly Claim[] {
  const chain = new Set<Claim>();
  for (let id = supersedes; id !== undefined;) {
    const older = claims.find((claim) => claim.id === id);
    if (older === undefined || chain.has(older)) break; // imported data must not hang a page
    chain.add(older);
    id = older.supersedes;
  }
  return [...chain];
}
