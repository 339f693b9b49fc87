import { decodePng } from './png.ts';

/** A box in CSS px of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the paint of a mark reaches beyond the box of its text, in px: its line hangs below. */
const REACH = 4;

/**
 * So much of 255 a channel may differ: Chromium blends the corners of round boxes with another
 * rounding when it paints a part of the picture anew.
 */
const NOISE = 2;

/** What differs between two pictures. */
export interface PixelChange {
  readonly pixels: number;
  /** The most that a channel differs, of 255. */
  readonly most: number;
  /** What holds all of them. */
  readonly box: Box;
}

/**
 * Says where two screenshots of the same viewport (PNG, one pixel for each CSS px) differ outside of
 * `boxes`; `undefined` where they do not.
 */
export function findPixelChange(
  before: Uint8Array,
  after: Uint8Array,
  boxes: readonly Box[],
): PixelChange | undefined {
  if (Buffer.compare(before, after) === 0) return undefined;
  const [one, other] = [decodePng(before), decodePng(after)];
  const { width, height, depth, data } = one;
  if (width !== other.width || height !== other.height) {
    return { pixels: width * height, most: 255, box: { x: 0, y: 0, width, height } };
  }
  const masked = maskOf(boxes, width, height);
  const changed: number[] = [];
  let most = 0;
  for (let pixel = 0; pixel < masked.length; pixel += 1) {
    if (masked[pixel]) continue;
    const differs = measure(data, pixel * depth, other.data, pixel * other.depth);
    if (differs <= NOISE) continue;
    changed.push(pixel);
    most = Math.max(most, differs);
  }
  if (changed.length === 0) return undefined;
  const [left, right] = spanOf(changed.map((pixel) => pixel % width));
  const [top, bottom] = spanOf(changed.map((pixel) => Math.floor(pixel / width)));
  return {
    pixels: changed.length,
    most,
    box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 },
  };
}

/** The most that a channel of one pixel differs. */
function measure(one: Uint8Array, at: number, other: Uint8Array, otherAt: number): number {
  return Math.max(
    Math.abs(one[at]! - other[otherAt]!),
    Math.abs(one[at + 1]! - other[otherAt + 1]!),
    Math.abs(one[at + 2]! - other[otherAt + 2]!),
  );
}

function spanOf(values: readonly number[]): [lowest: number, highest: number] {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return [lowest, highest];
}

function maskOf(boxes: readonly Box[], width: number, height: number): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (const box of boxes) {
    const left = Math.max(0, Math.floor(box.x - REACH));
    const right = Math.min(width, Math.ceil(box.x + box.width + REACH));
    const bottom = Math.min(height, Math.ceil(box.y + box.height + REACH));
    for (let y = Math.max(0, Math.floor(box.y - REACH)); y < bottom; y += 1) {
      if (left < right) mask.fill(1, y * width + left, y * width + right);
    }
  }
  return mask;
}
