import { LEAST_ROOM_PX, STAY_ROOM_PX } from './constants.ts';
import {
  squaredDistance,
  turnBack,
  turnDown,
  type Point,
  type Rect,
  type Side,
  type Size,
} from './geometry.ts';
import { layBelow } from './lay-below.ts';

/** What decides where a card stands; all in CSS px of the viewport. */
export interface PlaceRequest {
  /** The rects of the name, one for each line that it is on. */
  readonly anchor: readonly Rect[];
  /** Absent where the card was opened by key. */
  readonly pointer?: Point | undefined;
  /** The size the card would have if there were room for all of it. */
  readonly card: Size;
  readonly viewport: Size;
  /** The side it is on already, while it is open. */
  readonly previousSide?: Side | undefined;
  /** Which ends of name and card are aligned; `ltr` unless told. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
}

/** Where the card stands, in CSS px of the viewport. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  /** At most the width asked for. */
  readonly width: number;
  /** What is higher must scroll inside the card. */
  readonly maxHeight: number;
  readonly side: Side;
}

/** A side with the card laid out on it. */
interface Option {
  readonly side: Side;
  readonly box: Rect;
  /** How deep the card can be there, away from the name. */
  readonly room: number;
  /** Whether it has its full depth. */
  readonly fits: boolean;
}

/** What covers text least first: beside lines that run across, and beside lines that run down. */
const ACROSS = { along: ['below', 'above'], beside: ['right', 'left'] } as const;
const DOWN = { along: ['left', 'right'], beside: ['below', 'above'] } as const;

/** From here on a rect is a piece of vertical text; one ideograph of horizontal text is below it. */
const VERTICAL_RATIO = 1.5;

/**
 * Finds the place of the card: inside the viewport, never over the name, and on the side where it
 * is already while there is room to read in. Undefined where the name has no place on the page.
 *
 * The sides of the line come first, below before above (in vertical text left before right); where
 * neither holds the whole card, the one that shows more of it, and the card scrolls. Where both
 * are too shallow to read in, any side that shows most. A name that fills the viewport leaves no
 * side at all: then the card covers it, since it would else not be seen.
 */
export function placeCard(request: PlaceRequest): Placement | undefined {
  const rects = request.anchor.filter(({ width, height }) => width > 0 && height > 0);
  const line = pickLine(rects, request);
  if (line === undefined) return undefined;

  const { along, beside } = isVertical(rects) ? DOWN : ACROSS;
  const lay = (side: Side) => layOn({ side, line, rects, request });
  const first = along.map(lay);
  const all = [...first, ...beside.map(lay)];
  const option =
    all.find(({ side, fits, room }) => side === request.previousSide && (fits || room >= STAY_ROOM_PX)) ??
    first.find(({ fits }) => fits) ??
    showMost(first.filter(({ room }) => room >= LEAST_ROOM_PX)) ??
    showMost(all) ??
    cover(line, request);
  return toPlacement(option);
}

/** The line under the pointer, or nearest to it; without a pointer, the first that is to be seen. */
function pickLine(rects: readonly Rect[], { pointer, viewport }: PlaceRequest): Rect | undefined {
  if (pointer === undefined) return rects.find((rect) => isSeen(rect, viewport)) ?? rects[0];
  return rects.toSorted((a, b) => squaredDistance(pointer, a) - squaredDistance(pointer, b))[0];
}

function isSeen({ x, y, width, height }: Rect, viewport: Size): boolean {
  return x < viewport.width && x + width > 0 && y < viewport.height && y + height > 0;
}

/** Judged by the largest piece: of a name that wraps, a single letter may be left on a line. */
function isVertical(rects: readonly Rect[]): boolean {
  const [largest] = rects.toSorted((a, b) => b.width * b.height - a.width * a.height);
  return largest !== undefined && largest.height >= VERTICAL_RATIO * largest.width;
}

function layOn({
  side,
  line,
  rects,
  request,
}: {
  readonly side: Side;
  readonly line: Rect;
  readonly rects: readonly Rect[];
  readonly request: PlaceRequest;
}): Option {
  const { card, viewport, direction } = request;
  const turn = (rect: Rect) => turnDown(rect, side, viewport);
  const turnedCard = turn({ x: 0, y: 0, ...card });
  const sideways = side === 'left' || side === 'right';
  const { box, room } = layBelow({
    line: turn(line),
    rects: rects.map(turn),
    card: turnedCard,
    viewport: sideways ? { width: viewport.height, height: viewport.width } : viewport,
    alignEnd: direction === 'rtl' && !sideways,
  });
  return { side, box: turnBack(box, side, viewport), room, fits: room >= turnedCard.height };
}

/** The option that shows most of the card, if one shows any of it. */
function showMost(options: readonly Option[]): Option | undefined {
  const area = ({ box }: Option) => box.width * box.height;
  const [best] = options.toSorted((a, b) => area(b) - area(a));
  return best !== undefined && area(best) > 0 ? best : undefined;
}

function cover(line: Rect, { card, viewport, direction }: PlaceRequest): Option {
  const above = { ...line, y: -line.height, height: 0 };
  const laid = layBelow({ line: above, rects: [], card, viewport, alignEnd: direction === 'rtl' });
  return { side: 'below', ...laid, fits: false };
}

/** Below, a card that grows while open stays clear of the name; elsewhere it must be placed again. */
function toPlacement({ side, box, room }: Option): Placement {
  const { x, y, width, height } = box;
  return { x, y, width, maxHeight: side === 'below' ? Math.max(0, room) : height, side };
}
