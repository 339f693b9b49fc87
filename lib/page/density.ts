import type { EntityId } from '../data/entity-schema.ts';

/** Which mentions of a company are marked: its first in each section, its first in the article, all. */
export type Density = 'section' | 'article' | 'all';

/** A mention, as far as the choice goes by it. */
export interface Candidate {
  readonly entity: EntityId;
}

/**
 * The first mention of each company in each part of the text.
 *
 * `mentions` are in document order. Two stand in one part where `partOf` names the same. Where the
 * page does not show the first, the first that it does show is taken too: a headline often stands
 * there once more, hidden, for narrow screens.
 */
export function chooseFirst<Mention extends Candidate>(
  mentions: readonly Mention[],
  {
    partOf,
    isShown,
  }: {
    readonly partOf: (mention: Mention) => unknown;
    readonly isShown: (mention: Mention) => boolean;
  },
): readonly Mention[] {
  const parts = new Map<unknown, Map<EntityId, 'shown' | 'hidden'>>();
  return mentions.filter((mention) => {
    const part = partOf(mention);
    const seen = parts.get(part) ?? new Map<EntityId, 'shown' | 'hidden'>();
    parts.set(part, seen);
    const before = seen.get(mention.entity);
    if (before === 'shown') return false;
    const now = isShown(mention) ? 'shown' : 'hidden';
    seen.set(mention.entity, now);
    return before === undefined || now === 'shown';
  });
}
