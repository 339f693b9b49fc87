import { describe, expect, it } from 'vitest';
import { MARGIN_PX } from '../../lib/card/constants.ts';
import type { Rect, Size } from '../../lib/card/geometry.ts';
import { placeCard, type Placement, type PlaceRequest } from '../../lib/card/place.ts';

const viewport = { width: 1200, height: 800 };
const card = { width: 360, height: 240 };

function rect(x: number, y: number, width = 60, height = 20): Rect {
  return { x, y, width, height };
}

function place(request: Partial<PlaceRequest>): Placement {
  const placement = placeCard({ anchor: [rect(500, 300)], card, viewport, ...request });
  if (placement === undefined) throw new Error('the card has no place');
  return placement;
}

function boxOf({ x, y, width, maxHeight }: Placement, { height }: Size): Rect {
  return { x, y, width, height: Math.min(height, maxHeight) };
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside({ x, y, width, height }: Rect, size: Size): boolean {
  return (
    x >= MARGIN_PX &&
    y >= MARGIN_PX &&
    x + width <= size.width - MARGIN_PX &&
    y + height <= size.height - MARGIN_PX
  );
}

describe('placeCard', () => {
  it('stands below the name, aligned with its start', () => {
    expect(place({})).toMatchObject({ side: 'below', x: 500, y: 324, width: 360 });
  });

  it('aligns with the right end where text runs from right to left', () => {
    expect(place({ direction: 'rtl' })).toMatchObject({ side: 'below', x: 200, y: 324 });
  });

  it('goes above where there is no room below', () => {
    expect(place({ anchor: [rect(500, 700)] })).toMatchObject({ side: 'above', y: 700 - 4 - 240 });
  });

  it('keeps clear of the right edge', () => {
    expect(place({ anchor: [rect(1150, 300, 40)] }).x).toBe(1200 - 8 - 360);
  });

  it('keeps its side while it fits there', () => {
    expect(place({ previousSide: 'above' }).side).toBe('above');
    expect(place({ previousSide: 'right' }).side).toBe('right');
  });

  it('keeps its side while a fact is still to be seen there', () => {
    const tall = { width: 360, height: 500 };
    expect(place({ anchor: [rect(500, 500)], card: tall, previousSide: 'below' })).toMatchObject({
      side: 'below',
      maxHeight: 268,
    });
    expect(place({ anchor: [rect(500, 530)], card: tall, previousSide: 'below' }).side).toBe('above');
  });

  it('gives up its side when it no longer fits', () => {
    expect(place({ anchor: [rect(500, 100)], previousSide: 'above' }).side).toBe('below');
  });

  it('is narrower in a window of 320 px', () => {
    const narrow = { width: 320, height: 600 };
    expect(place({ anchor: [rect(200, 100)], viewport: narrow })).toMatchObject({ x: 8, width: 304 });
  });

  it('scrolls on the roomier side of a short window', () => {
    const short = { width: 1200, height: 300 };
    const below = place({ anchor: [rect(500, 120)], viewport: short });
    expect(below).toMatchObject({ side: 'below', maxHeight: 300 - 8 - 144 });
    const above = place({ anchor: [rect(500, 170)], viewport: short });
    expect(above).toMatchObject({ side: 'above', y: 8, maxHeight: 170 - 4 - 8 });
  });

  it('stands beside the name where the window is too shallow to read above or below', () => {
    const shallow = { width: 900, height: 140 };
    expect(place({ anchor: [rect(300, 60)], viewport: shallow }).side).toBe('right');
    expect(place({ anchor: [rect(600, 60)], viewport: shallow }).side).toBe('left');
  });

  it('stands at the line of a wrapped name that the pointer is on', () => {
    const anchor = [rect(1000, 300, 100), rect(100, 324, 80)];
    expect(place({ anchor, pointer: { x: 1010, y: 310 } })).toMatchObject({ x: 832, y: 324 });
    expect(place({ anchor, pointer: { x: 110, y: 330 } })).toMatchObject({ x: 100, y: 348 });
  });

  it('stands at the nearest line where the pointer is on none', () => {
    const anchor = [rect(1000, 300, 100), rect(100, 324, 80)];
    expect(place({ anchor, pointer: { x: 60, y: 350 } }).x).toBe(100);
  });

  it('keeps clear of the other line of a wrapped name too', () => {
    const anchor = [rect(400, 300, 100), rect(300, 324, 150)];
    expect(place({ anchor, pointer: { x: 410, y: 310 } })).toMatchObject({ side: 'below', y: 348 });
  });

  it('stays near its line where the name goes on in the next column', () => {
    const anchor = [rect(400, 100, 100), rect(600, 500, 100)];
    expect(place({ anchor, pointer: { x: 410, y: 110 } })).toMatchObject({ side: 'below', y: 124 });
  });

  it('takes the first visible line where a key opened it', () => {
    const anchor = [rect(1000, -30, 100), rect(100, 10, 80)];
    expect(place({ anchor })).toMatchObject({ x: 100, y: 34 });
  });

  it('stands beside vertical text', () => {
    expect(place({ anchor: [rect(700, 200, 20, 90)] })).toMatchObject({ side: 'left', x: 336, y: 200 });
    expect(place({ anchor: [rect(100, 200, 20, 90)] })).toMatchObject({ side: 'right', x: 124, y: 200 });
  });

  it('takes a single ideograph for horizontal text', () => {
    expect(place({ anchor: [rect(500, 300, 16, 23)] }).side).toBe('below');
  });

  it('stays in the window while its name is scrolled out of it', () => {
    expect(place({ anchor: [rect(500, -400)] })).toMatchObject({ side: 'below', y: 8 });
    expect(place({ anchor: [rect(500, 1400)] })).toMatchObject({ side: 'above', y: 800 - 8 - 240 });
  });

  it('covers a name that fills the window, as it would else not be seen', () => {
    expect(place({ anchor: [rect(0, 0, 1200, 800)] })).toMatchObject({ x: 8, y: 8, maxHeight: 784 });
  });

  it('has no place where the name has none', () => {
    expect(placeCard({ anchor: [], card, viewport })).toBeUndefined();
    expect(placeCard({ anchor: [rect(0, 0, 0, 0)], card, viewport })).toBeUndefined();
  });

  it('never covers the name nor leaves the window, wherever they are', () => {
    const random = seed(20261123);
    const between = (low: number, high: number) => Math.round(low + random() * (high - low));
    const sides = ['below', 'above', 'left', 'right', undefined] as const;
    const used = new Set<string>();
    for (let round = 0; round < 20_000; round += 1) {
      const size = { width: between(320, 1600), height: between(160, 1000) };
      const lines = between(1, 3);
      const lineHeight = between(14, 40);
      const vertical = random() < 0.2;
      const top = between(-60, size.height + 60);
      const left = between(-60, size.width + 60);
      const anchor = Array.from({ length: lines }, (_, line): Rect =>
        vertical
          ? rect(left - line * lineHeight, between(0, size.height), lineHeight, between(lineHeight, 160))
          : rect(between(-60, size.width), top + line * lineHeight, between(6, 260), lineHeight),
      );
      const request: PlaceRequest = {
        anchor,
        card: { width: between(200, 420), height: between(60, 700) },
        viewport: size,
        pointer: random() < 0.5 ? undefined : { x: between(0, size.width), y: between(0, size.height) },
        previousSide: sides[between(0, 4)],
        direction: random() < 0.5 ? 'ltr' : 'rtl',
      };
      const placement = placeCard(request);
      const box = placement && boxOf(placement, request.card);
      const isGood =
        box !== undefined &&
        box.width > 0 &&
        box.height > 0 &&
        isInside(box, size) &&
        !anchor.some((line) => overlaps(box, line));
      if (!isGood) expect.fail(JSON.stringify({ request, placement }));
      used.add(placement?.side ?? '');

      // Placed again on the side it took, it stays on it.
      if (
        placement !== undefined &&
        box?.height === request.card.height &&
        box.width === request.card.width
      ) {
        const again = placeCard({ ...request, previousSide: placement.side });
        if (again?.side !== placement.side) expect.fail(JSON.stringify({ request, placement, again }));
      }
    }
    expect([...used].toSorted()).toEqual(['above', 'below', 'left', 'right']);
  });
});

/** Mulberry32: the same numbers in each run. */
function seed(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
