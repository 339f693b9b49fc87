/** CSS px of the viewport; a `DOMRect` fits. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS px of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** On which side of the name the card stands. */
export type Side = 'below' | 'above' | 'left' | 'right';

/**
 * Turns the plane so that `side` points down: all sides then need one layout, "below".
 * `viewport` is the size before turning.
 */
export function turnDown(rect: Rect, side: Side, viewport: Size): Rect {
  return swap(mirror(rect, side, viewport), side);
}

/** Undoes `turnDown`. */
export function turnBack(rect: Rect, side: Side, viewport: Size): Rect {
  return mirror(swap(rect, side), side, viewport);
}

/** The square of the distance from a point to a rect; 0 inside it. */
export function squaredDistance(point: Point, rect: Rect): number {
  const dx = Math.max(rect.x - point.x, 0, point.x - rect.x - rect.width);
  const dy = Math.max(rect.y - point.y, 0, point.y - rect.y - rect.height);
  return dx * dx + dy * dy;
}

function mirror(rect: Rect, side: Side, viewport: Size): Rect {
  const { x, y, width, height } = rect;
  if (side === 'above') return { x, y: viewport.height - y - height, width, height };
  if (side === 'left') return { x: viewport.width - x - width, y, width, height };
  return { x, y, width, height };
}

function swap({ x, y, width, height }: Rect, side: Side): Rect {
  const sideways = side === 'left' || side === 'right';
  return sideways ? { x: y, y: x, width: height, height: width } : { x, y, width, height };
}
