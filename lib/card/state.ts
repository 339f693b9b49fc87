import type { Point, Rect } from './geometry.ts';

/** Names one mention of the page while it is there. */
export type MentionId = number;

/** Where the pointer was last seen: CSS px of the viewport, and ms. */
export interface PointerSample {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** A pointer that may come to rest on a mention; `since` (ms) starts anew when it moves fast. */
export interface Rest {
  readonly mention: MentionId;
  readonly since: number;
}

/** How a card was opened. Only a card that the pointer opened follows the pointer. */
export type OpenedBy = 'pointer' | 'keyboard' | 'tap';

/** A moment in the life of a hover. `pointer` is undefined until it was first seen. */
export type CardState =
  | {
      readonly kind: 'closed';
      readonly pointer: PointerSample | undefined;
      /** The mention whose card was sent away: it opens again only after the pointer has left it. */
      readonly dismissed: MentionId | undefined;
    }
  | { readonly kind: 'resting'; readonly pointer: PointerSample; readonly rest: Rest }
  | {
      readonly kind: 'open';
      readonly pointer: PointerSample | undefined;
      readonly mention: MentionId;
      readonly by: OpenedBy;
      /** Whether the reader wants it to stay, whatever happens outside of it. */
      readonly pinned: boolean;
    }
  | {
      readonly kind: 'leaving';
      readonly pointer: PointerSample;
      readonly mention: MentionId;
      /** Where the pointer was when it left mention and card. */
      readonly from: Point;
      /** When it left, or last went on towards the card, in ms. */
      readonly since: number;
      /** Whether its last movement led towards the card. */
      readonly heading: boolean;
      /** The other mention that the pointer is on meanwhile. */
      readonly rest: Rest | undefined;
    };

/** What can happen to a card. Times are ms of one clock that never goes back. */
export type CardEvent =
  | {
      /** A mouse or pen moved, or left the page; touch must not be passed on, it scrolls. */
      readonly type: 'pointer-moved';
      readonly x: number;
      readonly y: number;
      readonly time: number;
      /** What is under it: a mention, the open card, or neither. */
      readonly over: MentionId | 'card' | undefined;
      /** Where the open card is. */
      readonly card: Rect | undefined;
    }
  | { readonly type: 'tick'; readonly time: number }
  | { readonly type: 'scrolled' }
  | { readonly type: 'key-opened'; readonly mention: MentionId }
  | { readonly type: 'tapped'; readonly mention: MentionId }
  | { readonly type: 'escape-pressed' }
  /** The reader pressed, or went with the Tab key, somewhere else. */
  | { readonly type: 'turned-away' }
  | { readonly type: 'close-pressed' }
  | { readonly type: 'pin-toggled' }
  | { readonly type: 'mention-gone'; readonly mention: MentionId };

/** What the reader may choose, in ms. */
export interface CardSettings {
  readonly restMs: number;
  readonly graceMs: number;
}

/** The state before anything has happened. */
export const CLOSED: CardState = { kind: 'closed', pointer: undefined, dismissed: undefined };
