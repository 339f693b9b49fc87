import type { Claim } from '../../lib/data/claim-schema.ts';
import { joinRecords, type Dataset } from '../../lib/data/dataset.ts';
import type { EntityId } from '../../lib/data/entity-schema.ts';
import type { Article, Name, NamedText } from '../../lib/relevance/article.ts';

/** What a claim of a test says of itself; the rest is that of a fresh claim on OpenAI's finances. */
export type Sketch = Partial<Claim> & Pick<Claim, 'id'>;

/** A dataset of such claims. */
export function sketchDataset(sketches: readonly Sketch[], lexicon = ''): Dataset {
  const claims = sketches.map((sketch): Claim => ({
    entities: ['openai'],
    topic: 'finance',
    text: sketch.id,
    when: '2026-11-01',
    asOf: '2026-11-01',
    reviewBy: '2027-05-01',
    stances: [{ stance: 'states', source: 'a-source' }],
    ...sketch,
  }));
  return joinRecords({ entities: [], claims, sources: [], publishers: [] }, lexicon);
}

const NAMES: readonly (readonly [string, EntityId])[] = [
  ['OpenAI', 'openai'],
  ['Foxconn', 'foxconn'],
  ['Broadcom', 'broadcom'],
];

/** Finds the three names in a text as it stands. */
export function nameIn(text: string): NamedText {
  const names = NAMES.flatMap(([name, entity]): Name[] =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      entity,
      start: index,
      end: index + name.length,
    })),
  );
  return { text, names: names.toSorted((a, b) => a.start - b.start) };
}

/** An article whose first "OpenAI" in `paragraph` is the mention. */
export function articleAround(
  paragraph: string,
  {
    headline = '',
    others = [],
    lang = 'en',
  }: { readonly headline?: string; readonly others?: readonly string[]; readonly lang?: string } = {},
): Article {
  const named = nameIn(paragraph);
  const mention = named.names.find(({ entity }) => entity === 'openai');
  if (!mention) throw new Error(`No mention in: ${paragraph}`);
  return {
    lang,
    headline: nameIn(headline),
    published: undefined,
    paragraph: named,
    mention,
    others: others.map(nameIn),
  };
}
