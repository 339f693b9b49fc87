import type { MatchedAlias, NamedEntity } from './aliases.ts';
import type { EntityId } from './entity-schema.ts';

const ids = import.meta.glob<EntityId>('./entities/*.json', { eager: true, import: 'id', query: '?via' });
const aliases = import.meta.glob<readonly MatchedAlias[]>('./entities/*.json', {
  eager: true,
  import: 'aliases',
  query: '?via',
});

/**
 * What leads to the bundled entities without naming them: products, brands and units, as ChatGPT.
 * Whoever wants them compiles them along with `namedEntities`; nobody else carries them.
 */
export const viaEntities: readonly NamedEntity[] = Object.keys(ids).map((file) => ({
  id: ids[file]!,
  aliases: aliases[file]!,
}));
