import type { Claim, Publisher, Source } from './claim-schema.ts';
import { freezeDeep, joinRecords, type Dataset } from './dataset.ts';
import type { Entity } from './entity-schema.ts';
import { LEXICON } from './lexicon.ts';

/** The bundled files, as text: to parse them as JSON is faster than as a script, and can wait. */
const FILES = {
  entities: import.meta.glob<string>('./entities/*.json', { eager: true, import: 'default', query: '?raw' }),
  claims: import.meta.glob<string>('./claims/*.json', { eager: true, import: 'default', query: '?raw' }),
  sources: import.meta.glob<string>('./sources.json', { eager: true, import: 'default', query: '?raw' }),
  publishers: import.meta.glob<string>('./publishers.json', {
    eager: true,
    import: 'default',
    query: '?raw',
  }),
};

/**
 * Loads the bundled dataset, a file at each step, so that a page is not held up by it.
 * `checkDataset` has proved the types of the files at build, so they are trusted here.
 */
export function* loadDataset(): Generator<void, Dataset> {
  const entities = yield* loadFiles<Entity>(FILES.entities);
  const claims = yield* loadFiles<readonly Claim[]>(FILES.claims);
  const sources = yield* loadFiles<readonly Source[]>(FILES.sources);
  const publishers = yield* loadFiles<readonly Publisher[]>(FILES.publishers);
  return joinRecords(
    { entities, claims: claims.flat(), sources: sources.flat(), publishers: publishers.flat() },
    LEXICON,
  );
}

function* loadFiles<T>(files: Readonly<Record<string, string>>): Generator<void, T[]> {
  const loaded: T[] = [];
  for (const text of Object.values(files)) {
    loaded.push(freezeDeep(JSON.parse(text) as T));
    yield;
  }
  return loaded;
}
