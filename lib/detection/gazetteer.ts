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

/** What finds the names in a text. */
interface NameIndex {
  /** The spellings in folded units. */
  readonly paths: readonly string[];
  readonly trie: Trie;
  /** What each of the paths names. */
  readonly names: readonly Name[];
}

/** The compiled aliases of some entities. Its parts are made when they are first asked for. */
export interface Gazetteer {
  /** Fits the texts that may hold the start of a name: see `writeStartPattern`. */
  readonly start: RegExp;
  /** Most pages hold no start of a name, and never ask for it. */
  readonly index: NameIndex;
  /** Asked for once a text is read for names. */
  readonly filter: StartFilter;
}

/**
 * Compiles the aliases of `entities`; do this once, then pass the result to `findMentions`. Aliases
 * must have their spellings (`spellAlias`), as the bundled ones have.
 */
export function compileGazetteer(entities: readonly NamedEntity[]): Gazetteer {
  let index: NameIndex | undefined;
  let filter: StartFilter | undefined;
  return {
    // Where the build has written no pattern, every text may hold a name.
    start: new RegExp(entities.map(({ starts }) => starts ?? '').join('|'), 'g'),
    get index() {
      return (index ??= buildIndex(entities));
    },
    get filter() {
      return (filter ??= buildStartFilter(this.index.paths));
    },
  };
}

function buildIndex(entities: readonly NamedEntity[]): NameIndex {
  const paths: string[] = [];
  const names: Name[] = [];
  for (const { id: entity, aliases } of entities) {
    for (const alias of aliases) {
      for (const path of alias.spelled ?? [alias.text]) {
        paths.push(path);
        names.push({ entity, alias, other: undefined });
      }
    }
  }
  const trie = buildTrie(paths, (repeat, earlier) => {
    names[repeat] = { ...names[repeat]!, other: names[earlier] };
  });
  return { paths, trie, names };
}
