import { MARGIN_PX } from '../../lib/card/constants.ts';
import type { Point, Rect } from '../../lib/card/geometry.ts';
import { keepInside, moveCard, type Move } from '../../lib/card/move.ts';
import { placeCard, type Placement } from '../../lib/card/place.ts';
import { boxesOf, type PageMention } from '../../lib/page/mention.ts';
import { closestAround } from '../../lib/page/node-reading.ts';
import type { CardHost } from './host.ts';

/** What the reader sees of the page: less than the viewport, where two fingers enlarged it. */
interface View {
  /** CSS px of the viewport. */
  readonly rect: Rect;
  /** How many of those a pixel of the card takes. */
  readonly unit: number;
}

/** A card gets at least this width, in its own px, where two fingers enlarged the page. */
const LEAST_WIDTH_PX = 320;

/** Where the card is, in CSS px of the viewport; `undefined` while there is none. */
export function boxOf({ container }: CardHost): DOMRect | undefined {
  return container.firstElementChild?.getBoundingClientRect();
}

/** Where a mention is to be seen, and what is to stand beside it. */
export interface Sight {
  /** One for each line of it; none where the page does not show it at all. CSS px of the viewport. */
  readonly boxes: readonly DOMRect[];
  readonly view: View;
  /** How high the parts of the card are with all that is unfolded in them, in px of the card. */
  readonly heights: readonly number[];
}

/** Looks where a mention is to be seen, and at the card. */
export function lookAt(mention: PageMention, host: CardHost): Sight {
  const parts = [...(cardOf(host)?.children ?? [])];
  return {
    boxes: boxesOf(mention),
    view: readView(),
    heights: parts.map(({ scrollHeight }) => scrollHeight),
  };
}

/**
 * Puts the card beside its mention. Returns where, for the next time. Where the mention has left what
 * the reader sees, the card stays where it is, for the reader may be reading it.
 */
export function standBeside(
  host: CardHost,
  {
    mention,
    sight,
    pointer,
    previous,
  }: {
    readonly mention: PageMention;
    readonly sight: Sight;
    readonly pointer: Point | undefined;
    readonly previous: Placement | undefined;
  },
): Placement | undefined {
  const { view } = sight;
  const anchor = sight.boxes.filter((box) => meets(box, view.rect));
  const card = cardOf(host);
  if (anchor.length === 0 || !card) return previous;
  setScale(host, view);
  const scrolled = readScroll(card);
  card.style.maxHeight = '';
  card.style.width = '';
  const place = placeCard({
    anchor: anchor.map((box) => toCard(box, view)),
    card: toCard(card.getBoundingClientRect(), view),
    viewport: toCard(view.rect, view),
    pointer: pointer && toCard({ ...pointer, width: 0, height: 0 }, view),
    previousSide: previous?.side,
    direction: directionOf(mention),
  });
  if (!place) return previous;
  putAt(host, place, view);
  card.style.maxHeight = `${place.maxHeight}px`;
  card.style.width = `${place.width}px`;
  for (const [part, top] of scrolled) part.scrollTop = top;
  return place;
}

/** What is scrolled in the card, and how far: with its full height for a moment, it forgets. */
function readScroll(card: HTMLElement): ReadonlyMap<Element, number> {
  const scrolled = [card, ...card.children].filter(({ scrollTop }) => scrollTop > 0);
  return new Map(scrolled.map((part) => [part, part.scrollTop]));
}

/** Puts a pinned card at `to`, in CSS px of the viewport, or as near to it as the reader sees all of it. */
export function standAt(host: CardHost, to: Point): void {
  standFree(host, (box, view) => {
    const { x, y } = toCard({ ...box, ...to }, view);
    return keepInside({ ...box, x, y }, toCard(view.rect, view));
  });
}

/** Moves a pinned card. */
export function standOn(host: CardHost, move: Move): void {
  standFree(host, (box, view) => moveCard(box, move, toCard(view.rect, view)));
}

/** Puts the card where `choose` says, in px of the card. There it may grow downwards, as far as there is room. */
function standFree(host: CardHost, choose: (box: Rect, view: View) => Point): void {
  const card = cardOf(host);
  if (!card) return;
  const view = readView();
  setScale(host, view);
  const box = toCard(card.getBoundingClientRect(), view);
  const to = choose(box, view);
  if (Math.hypot(to.x - box.x, to.y - box.y) < 1) return;
  putAt(host, to, view);
  card.style.maxHeight = `${toCard(view.rect, view).height - MARGIN_PX - to.y}px`;
}

function cardOf({ container }: CardHost): HTMLElement | undefined {
  const card = container.firstElementChild;
  return card instanceof HTMLElement ? card : undefined;
}

function readView(): View {
  const { offsetLeft: x, offsetTop: y, width, height, scale } = window.visualViewport!; // the page is on show
  return { rect: { x, y, width, height }, unit: scale > 1 ? Math.min(1, width / LEAST_WIDTH_PX) : 1 };
}

/** From CSS px of the viewport to px of the card, counted from the corner of what the reader sees. */
function toCard({ x, y, width, height }: Rect, { rect, unit }: View): Rect {
  return { x: (x - rect.x) / unit, y: (y - rect.y) / unit, width: width / unit, height: height / unit };
}

/** Undoes a `zoom` of the page: the card has the same size on every page. */
function setScale({ element, container }: CardHost, { unit }: View): void {
  container.style.zoom = String(unit / element.currentCSSZoom);
}

function putAt({ container }: CardHost, { x, y }: Point, { rect, unit }: View): void {
  container.style.left = `${x + rect.x / unit}px`;
  container.style.top = `${y + rect.y / unit}px`;
}

/** Which way the text runs around the mention. */
function directionOf({ range }: PageMention): 'ltr' | 'rtl' {
  const around = closestAround(range.startContainer, '*');
  return around && getComputedStyle(around).direction === 'rtl' ? 'rtl' : 'ltr';
}

function meets(box: DOMRect, { x, y, width, height }: Rect): boolean {
  return box.right > x && box.bottom > y && box.left < x + width && box.top < y + height;
}
