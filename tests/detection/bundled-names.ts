import { namedEntities } from '../../lib/data/aliases.ts';
import { findMentions } from '../../lib/detection/find-mentions.ts';
import { compileGazetteer } from '../../lib/detection/gazetteer.ts';

/** The bundled aliases, compiled. */
export const gazetteer = compileGazetteer(namedEntities);

/** The mentions of a text as `entity:surface form`, joined by a space and a bar. */
export function describeMentions(text: string): string {
  return findMentions(gazetteer, text)
    .map(({ entity, start, end }) => `${entity}:${text.slice(start, end)}`)
    .join(' | ');
}
