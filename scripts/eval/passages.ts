import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { findMentions } from '../../lib/detection/find-mentions.ts';
import { compileGazetteer, type Gazetteer } from '../../lib/detection/gazetteer.ts';
import type { Entity } from '../../lib/data/entity-schema.ts';
import type { Article, Name, NamedText } from '../../lib/relevance/article.ts';
import { trimAlias } from '../trim-aliases.ts';

/** A passage of an article in our own words, and the facts that a careful editor would put first. */
const PassageSchema = v.strictObject({
  id: v.string(),
  style: v.string(),
  lang: v.string(),
  published: v.pipe(v.string(), v.isoDate()),
  /** Whose name is marked. */
  entity: v.string(),
  headline: v.string(),
  /** One of them has the mention in `[[…]]`. */
  paragraphs: v.array(v.string()),
  /** Claims by id: 3 should lead, 2 belongs on the card, 1 would do. */
  grades: v.record(v.string(), v.picklist([1, 2, 3])),
});

/** A passage as it is ranked. */
export interface Passage {
  readonly id: string;
  /** The file it stands in, without its ending. */
  readonly group: string;
  readonly article: Article;
  readonly grades: Readonly<Record<string, number>>;
}

/** Reads the passages of a folder, and finds the names in them as on a page. */
export function readPassages(folder: string, entities: readonly Entity[]): readonly Passage[] {
  const gazetteer = compileGazetteer(
    entities.map(({ id, aliases }) => ({
      id,
      aliases: aliases.filter(({ kind }) => kind !== 'via').map(trimAlias),
    })),
  );
  return globSync('*.json', { cwd: folder })
    .toSorted()
    .flatMap((file) => {
      const passages = v.parse(v.array(PassageSchema), JSON.parse(readFileSync(join(folder, file), 'utf8')));
      return passages.map((passage) => ({
        id: passage.id,
        group: basename(file, '.json'),
        article: layOut(passage, gazetteer),
        grades: passage.grades,
      }));
    });
}

function layOut(
  { id, lang, published, entity, headline, paragraphs }: v.InferOutput<typeof PassageSchema>,
  gazetteer: Gazetteer,
): Article {
  const at = paragraphs.findIndex((text) => text.includes('[['));
  const [before = '', inside = '', after = ''] = paragraphs[at]?.split(/\[\[|\]\]/) ?? [];
  if (inside === '') throw new Error(`The passage ${id} has no mention in [[…]]`);
  const mention = { entity, start: before.length, end: before.length + inside.length };
  const texts = paragraphs.map((text) =>
    findNames(text.replace(/\[\[|\]\]/g, '').replace(']]', ''), gazetteer),
  );
  const distanceOf = (text: NamedText) => Math.abs(texts.indexOf(text) - at);
  return {
    lang,
    headline: findNames(headline, gazetteer),
    published,
    paragraph: { text: before + inside + after, names: texts[at]!.names }, // the mention is in it
    mention,
    others: texts
      .filter((text, other) => other !== at && text.names.length > 0)
      .toSorted((a, b) => distanceOf(a) - distanceOf(b)),
  };
}

function findNames(text: string, gazetteer: Gazetteer): NamedText {
  const names = findMentions(gazetteer, text).map(({ entity, start, end }): Name => ({ entity, start, end }));
  return { text, names };
}
