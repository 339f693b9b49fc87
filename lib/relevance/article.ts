import type { EntityId } from '../data/entity-schema.ts';

/** A company named in a text, in UTF-16 offsets. */
export interface Name {
  readonly entity: EntityId;
  readonly start: number;
  readonly end: number;
}

/** A text of the article: a paragraph, a headline, a cell; with the companies that it names, in order. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly Name[];
}

/** What is known of an article when a card opens on one of its names. */
export interface Article {
  /** BCP 47 tag of its language, where it says so. */
  readonly lang: string | undefined;
  readonly headline: NamedText;
  /** The day of its publication, as `2026-11-23`; unknown for many pages. */
  readonly published: string | undefined;
  /** The text that the mention stands in, and where it stands there. */
  readonly paragraph: NamedText;
  readonly mention: Name;
  /** Other texts of the article that name a company, the nearest to the mention first. */
  readonly others: readonly NamedText[];
}

/** A place in the article, seen from the mention; the nearest first. */
export type Where = (typeof PLACES)[number];

/** All places, the nearest first. */
export const PLACES = ['sentence', 'paragraph', 'headline', 'page'] as const;
