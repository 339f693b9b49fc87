import { MARGIN_PX } from './constants.ts';
import type { Point, Rect, Size } from './geometry.ts';

/** How the reader moves a pinned card without dragging it. */
export type Move = 'left' | 'right' | 'up' | 'down' | 'corner';

/** How far an arrow key moves the card, in CSS px. */
const STEP_PX = 24;

const STEPS = {
  left: { x: -STEP_PX, y: 0 },
  right: { x: STEP_PX, y: 0 },
  up: { x: 0, y: -STEP_PX },
  down: { x: 0, y: STEP_PX },
} as const;

/** Where a card stands after a move, still inside the viewport; all in CSS px of the viewport. */
export function moveCard(box: Rect, move: Move, viewport: Size): Point {
  if (move === 'corner') return nextCorner(box, viewport);
  const step = STEPS[move];
  return keepInside({ ...box, x: box.x + step.x, y: box.y + step.y }, viewport);
}

/** The nearest place inside the viewport; a card too large for it keeps its start in view. */
export function keepInside({ x, y, width, height }: Rect, viewport: Size): Point {
  return {
    x: Math.max(MARGIN_PX, Math.min(x, viewport.width - MARGIN_PX - width)),
    y: Math.max(MARGIN_PX, Math.min(y, viewport.height - MARGIN_PX - height)),
  };
}

/** Goes round the corners of the viewport, clockwise from the one that the card is nearest to. */
function nextCorner(box: Rect, viewport: Size): Point {
  const isRight = box.x + box.width / 2 > viewport.width / 2;
  const isLow = box.y + box.height / 2 > viewport.height / 2;
  const far = { ...box, x: Infinity, y: Infinity };
  const low = keepInside(far, viewport);
  return {
    x: isLow ? MARGIN_PX : low.x,
    y: isRight ? low.y : MARGIN_PX,
  };
}
