import { PATH_SLACK_PX } from './constants.ts';
import { squaredDistance, type Point, type Rect } from './geometry.ts';

/** A movement of the pointer after it has left the name; CSS px of the viewport. */
export interface Movement {
  /** Where the pointer was when it left. */
  readonly from: Point;
  readonly last: Point;
  readonly to: Point;
}

/**
 * Whether a pointer that has left the name is on its way to the card: it has come nearer, and the
 * straight line from where it left, through where it is, goes on into the card. Such a line is a
 * triangle from the name to the near edge of the card, as menus use for their submenus
 * (https://bjk5.com/post/44698559168/breaking-down-amazons-mega-dropdown); a hand may tremble off it.
 */
export function isOnSafePath({ from, last, to }: Movement, card: Rect | undefined): boolean {
  if (card === undefined || squaredDistance(to, card) >= squaredDistance(last, card)) return false;
  const across = span({ from: from.x, to: to.x, low: card.x, high: card.x + card.width });
  const down = span({ from: from.y, to: to.y, low: card.y, high: card.y + card.height });
  const enters = Math.max(across.enters, down.enters);
  return enters > 0 && enters <= Math.min(across.leaves, down.leaves);
}

/** When a point that goes from `from` (at 0) through `to` (at 1) is between `low` and `high`, on one axis. */
function span({ from, to, low, high }: { from: number; to: number; low: number; high: number }): {
  enters: number;
  leaves: number;
} {
  const [near, far] = [low - PATH_SLACK_PX, high + PATH_SLACK_PX];
  if (to === from) {
    const isBetween = from >= near && from <= far;
    return isBetween ? { enters: -Infinity, leaves: Infinity } : { enters: Infinity, leaves: -Infinity };
  }
  const times = [(near - from) / (to - from), (far - from) / (to - from)];
  return { enters: Math.min(...times), leaves: Math.max(...times) };
}
