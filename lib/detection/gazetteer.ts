import type { MatchedAlias, NamedEntity } from '../data/aliases.ts';
import type { EntityId } from '../data/entity-schema.ts';
import { buildStartFilter, type StartFilter } from './start-filter.ts';
import { buildTrie, type Trie } from './trie.ts';

/** One alias in one of its spellings. */
export interface Name {
  readonly entity: EntityId;
  readonly alias: MatchedAlias;
  /** Another alias with the same letters, asked where this one does not apply. */
  readonly other: Name | undefined;
}

/** The compiled aliases of some entities. */
export interface Gazetteer {
  readonly filter: StartFilter;
  readonly trie: Trie;
  /** The spellings in folded units, each different. */
  readonly paths: readonly string[];
  /** What each of `paths` names. */
  readonly names: readonly Name[];
}

/**
 * Compiles the aliases of `entities`; do this once, then pass the result to `findMentions`. Aliases
 * that are not spelled yet by `withSpellings` are found as they are written alone.
 */
export function compileGazetteer(entities: readonly NamedEntity[]): Gazetteer {
  const found = new Map<string, Name>();
  for (const { id, aliases } of entities) {
    for (const alias of aliases) {
      for (const form of alias.spellings ?? [alias.text]) {
        // Composed and decomposed (UAX #15): two paths are simpler and faster than normalizing pages.
        for (const path of new Set([form, form.normalize('NFD')])) {
          found.set(path, { entity: id, alias, other: found.get(path) });
        }
      }
    }
  }
  const paths = [...found.keys()];
  return { filter: buildStartFilter(paths), trie: buildTrie(paths), paths, names: [...found.values()] };
}
