import type { CardSettings } from './state.ts';

/**
 * How long the pointer rests on a name before its card opens, in ms. Wikipedia waits 500, where
 * most links have a card; our names are few, so an accident is rarer and the wait can be shorter.
 */
const REST_MS = 300;

/**
 * How long a card stays when the pointer has left both name and card, in ms: enough to cross the
 * gap between them or to cut a corner. Wikipedia's figure.
 */
const GRACE_MS = 300;

/** The delays of a reader who has chosen nothing. */
export const DEFAULT_SETTINGS: CardSettings = { restMs: REST_MS, graceMs: GRACE_MS };

/**
 * A pointer faster than this, in CSS px per ms, is on its way elsewhere. 10ten's figure, found
 * after complaints that sweeping over text opens cards (birchill/10ten-ja-reader#10).
 */
export const MAX_REST_SPEED = 0.5;

/** By how much, in CSS px, a pointer on its way to the card may aim past it. */
export const PATH_SLACK_PX = 8;

/** How far the card keeps from the edges of the viewport, in CSS px: its shadow stays visible. */
export const MARGIN_PX = 8;

/** How far the card keeps from the name, in CSS px: the marking stays visible, the way short. */
export const GAP_PX = 4;

/** A card that is open stays on its side while it has this much room there, in CSS px: it shows a fact. */
export const STAY_ROOM_PX = 240;

/** A card shallower than this, in CSS px, shows its heading and no fact: another side is better. */
export const LEAST_ROOM_PX = 96;
