import type { Claim, Publisher, Source } from './claim-schema.ts';
import { joinRecords, type Dataset } from './dataset.ts';
import type { Entity } from './entity-schema.ts';
import { LEXICON } from './lexicon.ts';

/** The bundled dataset. `checkDataset` has proved these types at build, so they are trusted here. */
export const dataset: Dataset = joinRecords(
  {
    entities: Object.values(
      import.meta.glob<Entity>('./entities/*.json', { eager: true, import: 'default' }),
    ),
    claims: Object.values(
      import.meta.glob<Claim[]>('./claims/*.json', { eager: true, import: 'default' }),
    ).flat(),
    sources: Object.values(
      import.meta.glob<Source[]>('./sources.json', { eager: true, import: 'default' }),
    ).flat(),
    publishers: Object.values(
      import.meta.glob<Publisher[]>('./publishers.json', { eager: true, import: 'default' }),
    ).flat(),
  },
  LEXICON,
);
