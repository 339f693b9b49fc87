import { GAP_PX, MARGIN_PX } from './constants.ts';
import type { Rect, Size } from './geometry.ts';

/** Where a card can stand below a line, and how much room it has there. */
export interface Laid {
  /** The card, no wider and no higher than there is room. */
  readonly box: Rect;
  /** From the top of the card to where its room ends, in CSS px; 0 or less if it has none. */
  readonly room: number;
}

/**
 * Lays a card below `line`, clear of all `rects` (the lines of the name), inside the viewport.
 * A wrapped name goes on below its first line: then the card goes below that too, or between,
 * where the lines stand far apart as in columns.
 */
export function layBelow({
  line,
  rects,
  card,
  viewport,
  alignEnd,
}: {
  readonly line: Rect;
  readonly rects: readonly Rect[];
  readonly card: Size;
  readonly viewport: Size;
  /** Whether the far ends of line and card are aligned, not the near ones. */
  readonly alignEnd: boolean;
}): Laid {
  const width = Math.max(0, Math.min(card.width, viewport.width - 2 * MARGIN_PX));
  const wished = alignEnd ? line.x + line.width - width : line.x;
  const x = Math.max(MARGIN_PX, Math.min(wished, viewport.width - MARGIN_PX - width));

  const inTheWay = rects.filter((rect) => rect.x < x + width && rect.x + rect.width > x);
  const gaps = findGaps(line.y + line.height, inTheWay, viewport.height - MARGIN_PX);
  const widest = gaps.reduce((best, gap) => (gap.room > best.room ? gap : best));
  const { y, room } = gaps.find((gap) => gap.room >= card.height) ?? widest;
  return { box: { x, y, width, height: Math.min(card.height, Math.max(0, room)) }, room };
}

interface Gap {
  readonly y: number;
  readonly room: number;
}

/** The free stretches from `top` down to `bottom`, the nearest first; never none. */
function findGaps(top: number, inTheWay: readonly Rect[], bottom: number): [Gap, ...Gap[]] {
  let y = Math.max(MARGIN_PX, top + GAP_PX);
  const gaps: Gap[] = [];
  for (const rect of inTheWay.toSorted((a, b) => a.y - b.y)) {
    const end = rect.y + rect.height + GAP_PX;
    if (end <= y) continue;
    gaps.push({ y, room: Math.min(rect.y - GAP_PX, bottom) - y });
    y = end;
  }
  return [{ y, room: bottom - y }, ...gaps.toReversed()].toReversed() as [Gap, ...Gap[]]; // holds the last
}
