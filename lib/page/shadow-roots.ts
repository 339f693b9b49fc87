import { findAll, openRootOf, parentOf, tagOf } from './node-reading.ts';

/** Gives the shadow root of an element, an open or a closed one. Costly in Chromium: some 10 µs. */
export type ShadowRootOf = (element: Element) => ShadowRoot | undefined;

/** How many elements are looked at between two chances to stop. */
const ELEMENTS_PER_STEP = 128;

/** The elements of HTML that can have a shadow root, as long as nothing else is in them. */
const EMPTY_HOST = // https://dom.spec.whatwg.org/#valid-shadow-host-name
  ':is(article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span):empty';

/**
 * Finds the shadow roots of `root` itself and of what is in its own tree; what is in them is left to
 * the caller, who may know them. Now and then yields nothing, so that the caller can stop at any time.
 *
 * Nothing selects the hosts of shadow roots, so each element is looked at. Closed roots are asked
 * for where one is likely alone: at custom elements, and at elements without content of their own.
 */
export function* findShadowRoots(
  root: Node,
  shadowRootOf: ShadowRootOf,
): Generator<ShadowRoot | undefined, void> {
  const likely = findLikelyHosts(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let looked = 0;
  for (
    let element = root instanceof Element ? root : (walker.nextNode() as Element | null);
    element;
    element = walker.nextNode() as Element | null // SHOW_ELEMENT yields elements alone
  ) {
    looked += 1;
    if (looked % ELEMENTS_PER_STEP === 0) yield;
    const mayHide = element === root || likely.has(element) || tagOf(element).includes('-');
    const found = openRootOf(element) ?? (mayHide ? shadowRootOf(element) : undefined);
    if (found) yield found;
  }
}

/** A host shows nothing of its own but what it has put into slots. */
function findLikelyHosts(root: Node): ReadonlySet<Element | undefined> {
  // `:has(> [slot])` has the browser look at every element once more, which takes longer than the walk.
  return new Set([...findAll(root, EMPTY_HOST), ...findAll(root, '[slot]').map(parentOf)]);
}
