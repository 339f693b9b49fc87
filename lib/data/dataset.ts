import type { Claim, Publisher, Source } from './claim-schema.ts';
import type { Entity, EntityId } from './entity-schema.ts';
import { listReplaced } from './standing.ts';

/** All that Newsgloss knows: bundled, frozen, and validated by the build. */
export interface Dataset {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly claims: readonly Claim[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  /** The ids of all claims that a newer one replaces. */
  readonly replaced: ReadonlySet<string>;
  /** The last day on which a source was read, as `2026-11-22`. */
  readonly asOf: string;
  /** What articles in other languages call what the claims speak of: see `lexicon.ts`. */
  readonly lexicon: string;
}

/** The records as they stand on disk, before they are joined. */
export interface Records {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
}

/** Joins validated records by their ids, and freezes them: what runs beside us in a page must not change a fact. */
export function joinRecords({ entities, claims, sources, publishers }: Records, lexicon = ''): Dataset {
  const read = sources.map((source) => source.retrieved ?? '').toSorted();
  return Object.freeze({
    entities: mapById(entities),
    claims: freezeDeep(claims),
    sources: mapById(sources),
    publishers: mapById(publishers),
    replaced: listReplaced(claims),
    asOf: read.at(-1) ?? '',
    lexicon,
  });
}

function mapById<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(freezeDeep(records).map((record) => [record.id, record]));
}

/** Freezes `value` and all that is in it, unless that was done; records are trees. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freezeDeep(part);
  return Object.freeze(value);
}
