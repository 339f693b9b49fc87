import { describe, expect, test } from 'vitest';
import type { Point, Rect } from '../../lib/card/geometry.ts';
import { isOnSafePath } from '../../lib/card/safe-path.ts';

/** The card stands below and to the right of where the pointer left the name. */
const card: Rect = { x: 200, y: 300, width: 400, height: 200 };
const from = at(100, 100);

function at(x: number, y: number): Point {
  return { x, y };
}

const cases: readonly { name: string; last: Point; to: Point; card?: Rect | undefined; safe: boolean }[] = [
  { name: 'straight to the middle of the near edge', last: from, to: at(150, 150), safe: true },
  { name: 'to the near corner', last: from, to: at(110, 115), safe: true },
  { name: 'to the far corner of the near edge', last: from, to: at(160, 124.1), safe: true },
  { name: 'to the far end of the card', last: from, to: at(110, 135), safe: true },
  { name: 'past the card on its near side', last: from, to: at(110, 150), safe: false },
  { name: 'past the card on its far side', last: from, to: at(200, 110), safe: false },
  { name: 'hardly past it', last: from, to: at(124, 200), safe: true },
  { name: 'away from it', last: from, to: at(80, 80), safe: false },
  { name: 'along the line of text', last: from, to: at(140, 100), safe: false },
  { name: 'on its way, one step further', last: at(150, 150), to: at(160, 162), safe: true },
  { name: 'off the line for a moment, but nearer', last: at(150, 150), to: at(155, 152), safe: true },
  { name: 'back again', last: at(160, 162), to: at(150, 150), safe: false },
  { name: 'at a stop', last: at(150, 150), to: at(150, 150), safe: false },
  { name: 'where no card is', last: from, to: at(150, 150), card: undefined, safe: false },
  {
    name: 'straight down to a card below',
    last: from,
    to: at(100, 120),
    card: { x: 90, y: 140, width: 300, height: 200 },
    safe: true,
  },
  {
    name: 'straight up to a card above',
    last: from,
    to: at(100, 90),
    card: { x: 90, y: -140, width: 300, height: 200 },
    safe: true,
  },
  {
    name: 'sideways to a card on the left',
    last: from,
    to: at(90, 101),
    card: { x: -340, y: 60, width: 400, height: 200 },
    safe: true,
  },
  {
    name: 'down past a card on the left',
    last: from,
    to: at(99, 140),
    card: { x: -340, y: 60, width: 400, height: 200 },
    safe: false,
  },
  {
    name: 'out of the card itself',
    last: at(250, 350),
    to: at(250, 250),
    card: { x: 200, y: 300, width: 400, height: 200 },
    safe: false,
  },
];

describe('a pointer that has left the name', () => {
  test.each(cases)('$name: $safe', ({ last, to, safe, ...given }) => {
    const box = 'card' in given ? given.card : card;
    expect(isOnSafePath({ from, last, to }, box)).toBe(safe);
  });
});
