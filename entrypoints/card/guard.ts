import type { CardHost } from './host.ts';

/**
 * Calls `onLost`, once, when the card is no longer in the reader's reach: the page has taken it out,
 * hidden it, moved it, made it inert, or opened a modal dialog or a full-screen element above it.
 * Returns the undo.
 *
 * What a page does to the card is never undone: two scripts that put things right would do so for
 * ever. The reader, who can open the card again, decides.
 */
export function watchReach({ element, container }: CardHost, onLost: () => void): () => void {
  const abort = new AbortController();
  const lose = (): void => {
    if (abort.signal.aborted) return;
    stop();
    onLost();
  };
  const check = (): void => {
    if (!isInReach(element, container)) lose();
  };
  const sight = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) lose();
  });
  const attributes = new MutationObserver(check);

  function stop(): void {
    abort.abort();
    sight.disconnect();
    attributes.disconnect();
  }

  const card = container.firstElementChild;
  if (card) sight.observe(card);
  attributes.observe(element, { attributeFilter: ['aria-hidden', 'inert', 'popover'] });
  attributes.observe(document.documentElement, { attributeFilter: ['inert'] });
  // Neither event bubbles; the first tells of dialogs and popovers.
  for (const type of ['toggle', 'fullscreenchange']) {
    document.addEventListener(type, check, { capture: true, signal: abort.signal });
  }
  return stop;
}

/** Whether a click on the middle of the card would reach it. */
function isInReach(element: HTMLElement, container: HTMLElement): boolean {
  const box = container.firstElementChild?.getBoundingClientRect();
  const root = element.getRootNode();
  if (!box || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return hit === element && element.ariaHidden === null;
}
