import type { EntityId } from '../data/entity-schema.ts';
import { explainMention, type Explanation } from '../detection/explain-mention.ts';
import type { NewsVerdict } from './gate-news.ts';
import type { Place } from './gate-place.ts';
import type { Reading } from './reading.ts';

/** Why a page is or is not marked. */
export type PageReason =
  | 'news' // the news gate recognised it
  | 'rule-on' // the reader switched this site on
  | 'asked' // the reader asked for this one page
  | 'not-news' // the news gate did not recognise it
  | 'rule-off' // the reader switched this site off
  | 'unlisted' // the reader wants other sites alone
  | 'no-access' // the reader took back the access that it was read with
  | 'paused'; // the reader paused Newsgloss everywhere

/** Whether a page is read for this reason. */
export function isRead(reason: PageReason): boolean {
  return reason === 'news' || reason === 'rule-on' || reason === 'asked';
}

/** One mention as the popup and the tools see it. */
export interface MentionReport {
  readonly entity: EntityId;
  /** The surface form. */
  readonly text: string;
  /** Up to 30 characters (UTF-16 units) of flow text on either side. */
  readonly before: string;
  readonly after: string;
  /** What the aboutness gate says of its place. */
  readonly place: Place;
  /** Whether it is painted now. */
  readonly marked: boolean;
  /** Why it counts: the alias, how it is written, and the cue that it required. */
  readonly why: Explanation;
}

/** What was found on a page. */
export interface PageReport {
  /** Whether it is a page of text at all: not an image, a feed or the browser's PDF viewer. */
  readonly readable: boolean;
  readonly reason: PageReason;
  readonly news: NewsVerdict;
  /** Every mention found, in document order; empty where the page is not read. */
  readonly mentions: readonly MentionReport[];
  /** Milliseconds: all slices of the first scan together, and the longest one. */
  readonly timing: { readonly scanMs: number; readonly longestSliceMs: number };
}

/** Reports on a page, for the popup and the tools. */
export function reportPage({
  readable,
  reason,
  news,
  reading,
}: {
  readonly readable: boolean;
  readonly reason: PageReason;
  readonly news: NewsVerdict;
  readonly reading: Reading | undefined;
}): PageReport {
  return {
    readable,
    reason,
    news,
    mentions: (reading?.mentions ?? []).map((mention) => ({
      entity: mention.entity,
      text: mention.text,
      before: mention.before,
      after: mention.after,
      place: mention.place,
      marked: reading?.isMarked(mention) ?? false,
      why: explainMention(mention.flowText, mention),
    })),
    timing: { scanMs: reading?.timing.totalMs ?? 0, longestSliceMs: reading?.timing.longestMs ?? 0 },
  };
}
