import { describe, expect, it, test } from 'vitest';
import type { Point, Rect } from '../../lib/card/geometry.ts';
import { keepInside, moveCard, type Move } from '../../lib/card/move.ts';

const viewport = { width: 1000, height: 800 };

function card(x: number, y: number): Rect {
  return { x, y, width: 400, height: 200 };
}

const moves: readonly { name: string; box: Rect; move: Move; to: Point }[] = [
  { name: 'a step to the left', box: card(300, 300), move: 'left', to: { x: 276, y: 300 } },
  { name: 'a step to the right', box: card(300, 300), move: 'right', to: { x: 324, y: 300 } },
  { name: 'a step up', box: card(300, 300), move: 'up', to: { x: 300, y: 276 } },
  { name: 'a step down', box: card(300, 300), move: 'down', to: { x: 300, y: 324 } },
  { name: 'up to the edge and no further', box: card(300, 10), move: 'up', to: { x: 300, y: 8 } },
  { name: 'down to the edge and no further', box: card(300, 585), move: 'down', to: { x: 300, y: 592 } },
  { name: 'from upper left to upper right', box: card(30, 30), move: 'corner', to: { x: 592, y: 8 } },
  { name: 'from upper right to lower right', box: card(592, 8), move: 'corner', to: { x: 592, y: 592 } },
  { name: 'from lower right to lower left', box: card(592, 592), move: 'corner', to: { x: 8, y: 592 } },
  { name: 'from lower left to upper left', box: card(8, 592), move: 'corner', to: { x: 8, y: 8 } },
];

describe('moveCard', () => {
  test.each(moves)('$name', ({ box, move, to }) => {
    expect(moveCard(box, move, viewport)).toEqual(to);
  });
});

describe('keepInside', () => {
  it('leaves a card where it is while it is inside', () => {
    expect(keepInside(card(30, 40), viewport)).toEqual({ x: 30, y: 40 });
  });

  it('brings a card back that a smaller window has left outside', () => {
    expect(keepInside(card(592, 592), { width: 500, height: 300 })).toEqual({ x: 92, y: 92 });
  });

  it('shows the start of a card that is larger than the window', () => {
    expect(keepInside(card(300, 300), { width: 320, height: 150 })).toEqual({ x: 8, y: 8 });
  });
});
