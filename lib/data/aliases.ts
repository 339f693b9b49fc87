import type { Alias, EntityId } from './entity-schema.ts';

/** What detection asks of an alias: the build leaves the rest out of the script that reads pages. */
export interface MatchedAlias extends Omit<Alias, 'lang' | 'script' | 'kind' | 'case'> {
  /** The kind, where detection goes by it. */
  readonly kind?: Alias['kind'];
  /** What to look for in folded text (`spellAlias` gives it); without it, the text itself. */
  readonly spelled?: readonly string[];
}

/** The names of one entity: all that detection needs to know of it. */
export interface NamedEntity {
  readonly id: EntityId;
  readonly aliases: readonly MatchedAlias[];
  /** A pattern of how their names start, where the build has written one: see `writeStartPattern`. */
  readonly starts?: string;
}

const files = import.meta.glob<NamedEntity>('./entities/*.json', {
  eager: true,
  import: 'default',
  query: '?names',
});

/**
 * The names of all bundled entities. Importing members, not whole files, keeps the rest of each
 * record out of the script that reads pages; `trimAliases` of the build answers the query.
 */
export const namedEntities: readonly NamedEntity[] = Object.values(files);
