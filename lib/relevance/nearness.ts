import type { EntityId } from '../data/entity-schema.ts';
import type { Article, Where } from './article.ts';
import { findSentence } from './sentence.ts';

/** The other companies that the article names, each with the nearest place where it does. */
export function findCompanions(article: Article): ReadonlyMap<EntityId, Where> {
  const { paragraph, mention, headline, others, lang } = article;
  const sentence = findSentence(paragraph.text, mention, lang);
  const companions = new Map<EntityId, Where>();
  const add = (entity: EntityId, where: Where) => {
    if (entity !== mention.entity && !companions.has(entity)) companions.set(entity, where);
  };
  for (const { entity, start } of paragraph.names) {
    if (start >= sentence.start && start < sentence.end) add(entity, 'sentence');
  }
  for (const { entity } of paragraph.names) add(entity, 'paragraph');
  for (const { entity } of headline.names) add(entity, 'headline');
  for (const { names } of others) for (const { entity } of names) add(entity, 'page');
  return companions;
}
