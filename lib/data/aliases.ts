import type { Alias, EntityId } from './entity-schema.ts';

/** The names of one entity: all that detection needs to know of it. */
export interface NamedEntity {
  readonly id: EntityId;
  readonly aliases: readonly Alias[];
}

const ids = import.meta.glob<EntityId>('./entities/*.json', { eager: true, import: 'id' });
const aliases = import.meta.glob<readonly Alias[]>('./entities/*.json', { eager: true, import: 'aliases' });

/**
 * The names of all bundled entities. Importing members, not whole files, keeps the rest of each
 * record out of the script that reads pages.
 */
export const namedEntities: readonly NamedEntity[] = Object.keys(ids).map((file) => ({
  id: ids[file]!,
  aliases: aliases[file]!,
}));
