import type { NamedEntity } from './aliases.ts';

const files = import.meta.glob<NamedEntity>('./entities/*.json', {
  eager: true,
  import: 'default',
  query: '?via',
});

/**
 * What leads to the bundled entities without naming them: products, brands and units, as ChatGPT.
 * Whoever wants them compiles them along with `namedEntities`; nobody else carries them.
 */
export const viaEntities: readonly NamedEntity[] = Object.values(files);
