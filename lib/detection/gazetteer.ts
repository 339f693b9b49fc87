import type { MatchedAlias, NamedEntity } from '../data/aliases.ts';
import type { EntityId } from '../data/entity-schema.ts';
import { buildStartFilter, type StartFilter } from './start-filter.ts';
import { compileStartPattern } from './start-pattern.ts';
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
  /** Fits the texts that may hold the start of a name: see `compileStartPattern`. */
  readonly start: RegExp;
  readonly filter: StartFilter;
  readonly trie: Trie;
  /** The spellings in folded units, each different. */
  readonly paths: readonly string[];
  /** What each of `paths` names. */
  readonly names: readonly Name[];
}

/**
 * Compiles the aliases of `entities`; do this once, then pass the result to `findMentions`. Aliases
 * must have their folded forms (`withFoldedForm`), as the bundled ones have.
 */
export function compileGazetteer(entities: readonly NamedEntity[]): Gazetteer {
  const found = new Map<string, Name>();
  for (const { id, aliases } of entities) {
    for (const alias of aliases) {
      for (const path of spell(alias)) found.set(path, { entity: id, alias, other: found.get(path) });
    }
  }
  const paths = [...found.keys()];
  return {
    start: compileStartPattern(paths),
    filter: buildStartFilter(paths),
    trie: buildTrie(paths),
    paths,
    names: [...found.values()],
  };
}

/** As it is written, in capitals, and both decomposed: paths are simpler and faster than normalizing pages. */
function spell({ text, folded = text, case: letterCase }: MatchedAlias): ReadonlySet<string> {
  const forms = letterCase === 'headline' ? [folded, folded.toUpperCase()] : [folded];
  return new Set([...forms, ...forms.map((form) => form.normalize('NFD'))]);
}
