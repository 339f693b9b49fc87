import type { Topic } from '../data/claim-schema.ts';
import type { EntityId } from '../data/entity-schema.ts';
import type { Where } from './article.ts';

/**
 * Why a fact is shown here, to be said on request: "shown because Broadcom is named in this
 * paragraph". What is quoted (`text`) stands in the article as it is written there.
 */
export type Reason =
  /** Another company of the fact is named. */
  | { readonly kind: 'named'; readonly entity: EntityId; readonly name: string; readonly where: Where }
  /** The article gives a figure of the fact, as "$10 billion". */
  | { readonly kind: 'figure'; readonly text: string; readonly where: Where }
  /** The article has words of the fact, as "Stargate", the weightiest first. */
  | { readonly kind: 'words'; readonly texts: readonly string[]; readonly where: Where }
  /** The article has a word for the topic of the fact, as "lawsuit". */
  | { readonly kind: 'topic'; readonly topic: Topic; readonly text: string; readonly where: Where }
  /** It takes the place of a fact that the article speaks of. */
  | { readonly kind: 'replaces' }
  /** Nothing in the article asks for it: it is the company's news. */
  | { readonly kind: 'news' };
