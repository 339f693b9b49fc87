import type { CardHost } from './host.ts';

/** What can have the focus: HTML, and links in drawings. */
type Focusable = Element & HTMLOrSVGElement;

/** Whether the focus is in the card. */
export function hasFocus(host: CardHost): boolean {
  return focusedIn(rootOf(host)) !== undefined;
}

/** What has the focus in the page, also where that is in an open shadow root. */
export function readFocus(): Focusable | undefined {
  const focused = focusedIn(document);
  return focused === document.body ? undefined : focused;
}

/** Moves the focus to the facts of the card, where arrow keys scroll them. */
export function focusCard({ container }: CardHost): void {
  container.querySelector<HTMLElement>('.card-body')?.focus({ preventScroll: true });
}

/** Whether the focus is on the last thing in the card that the Tab key goes to, or on the first. */
export function isAtEdge(host: CardHost, edge: 'first' | 'last'): boolean {
  const stops = [...host.container.querySelectorAll('a[href], button, summary, [tabindex="0"]')];
  const seen = stops.filter((stop) => stop.checkVisibility());
  return focusedIn(rootOf(host)) === seen.at(edge === 'first' ? 0 : -1);
}

function rootOf({ container }: CardHost): ShadowRoot {
  return container.getRootNode() as ShadowRoot; // the host mounted it there
}

function focusedIn(root: DocumentOrShadowRoot): Focusable | undefined {
  const focused = root.activeElement;
  const within = focused?.shadowRoot && focusedIn(focused.shadowRoot);
  if (within) return within;
  return focused instanceof HTMLElement || focused instanceof SVGElement ? focused : undefined;
}
