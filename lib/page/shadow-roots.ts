import { findAll, hasNodes, openRootOf, parentOf, tagOf } from './node-reading.ts';

/** Gives the shadow root of an element, an open or a closed one. Costly in Chromium: some 10 µs. */
export type ShadowRootOf = (element: Element) => ShadowRoot | undefined;

/** How many elements are looked at between two chances to stop. */
const ELEMENTS_PER_STEP = 128;

/** The elements of HTML that can have a shadow root. */
const HOSTS = new Set(
  // https://dom.spec.whatwg.org/#valid-shadow-host-name
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Elements in which there is no host, and often much else. */
const HOSTLESS = new Set(['head', 'svg']);

/**
 * Finds the shadow roots of `root` itself and of what is in its own tree, and tells `onCustom` of each
 * custom element without one; what is in them is left to the caller, who may know them. Now and then yields nothing, so that the caller can stop at any time.
 *
 * Nothing selects the hosts of shadow roots, so each element is looked at. Closed roots are asked
 * for where one is likely alone: at custom elements, and at elements that show nothing of their own
 * but what they have put into slots.
 */
export function* findShadowRoots(
  root: Node,
  { shadowRootOf, onCustom }: { shadowRootOf: ShadowRootOf; onCustom: (element: Element) => void },
): Generator<ShadowRoot | undefined, void> {
  const slotting = new Set(findAll(root, '[slot]').map(parentOf));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let element = root instanceof Element ? root : takeStep(walker);
  for (let looked = 1; element; looked += 1) {
    const tag = tagOf(element);
    const isCustom = tag.includes('-');
    const mayHide = isCustom || (HOSTS.has(tag) && (!hasNodes(element) || slotting.has(element)));
    const found = openRootOf(element) ?? (mayHide || element === root ? shadowRootOf(element) : undefined);
    if (isCustom && !found) onCustom(element);
    if (found) yield found;
    else if (looked % ELEMENTS_PER_STEP === 0) yield;
    element = HOSTLESS.has(tag) ? leave(walker) : takeStep(walker);
  }
}

function takeStep(walker: TreeWalker): Element | null {
  return walker.nextNode() as Element | null; // SHOW_ELEMENT yields elements alone
}

/** The next element behind all that is in the one on which `walker` stands. */
function leave(walker: TreeWalker): Element | null {
  for (;;) {
    const next = walker.nextSibling() as Element | null; // as above
    if (next || !walker.parentNode()) return next;
  }
}
