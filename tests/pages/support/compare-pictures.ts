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

/**
 * Says where two screenshots of the same viewport (PNG, one pixel for each CSS px) differ outside of
 * `boxes`; `undefined` where they do not.
 */
export function findPixelChange(
  before: Uint8Array,
  after: Uint8Array,
  boxes: readonly Box[],
): string | undefined {
  if (Buffer.compare(before, after) === 0) return undefined;
  const [one, other] = [decodePng(before), decodePng(after)];
  const { width, height, depth, data } = one;
  if (width !== other.width || height !== other.height) {
    return `the picture was ${width}x${height} and is ${other.width}x${other.height}`;
  }
  const masked = maskOf(boxes, width, height);
  const changed: number[] = [];
  for (let pixel = 0; pixel < masked.length; pixel += 1) {
    if (masked[pixel] || isSame(data, pixel * depth, other.data, pixel * other.depth)) continue;
    changed.push(pixel);
  }
  if (changed.length === 0) return undefined;
  const [rows, columns] = [
    changed.map((pixel) => Math.floor(pixel / width)),
    changed.map((pixel) => pixel % width),
  ];
  return `${changed.length} pixels outside marked text, x ${spanOf(columns)}, y ${spanOf(rows)}`;
}

function isSame(one: Uint8Array, at: number, other: Uint8Array, otherAt: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    if (Math.abs(one[at + channel]! - other[otherAt + channel]!) > NOISE) return false;
  }
  return true;
}

function spanOf(values: readonly number[]): string {
  const [low, high] = values.reduce(([min, max], value) => [Math.min(min, value), Math.max(max, value)], [
    Infinity,
    -Infinity,
  ] as [number, number]);
  return `${low}-${high}`;
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
