import { fits, openRootOf, tagOf } from './node-reading.ts';

/** Gives the shadow root of an element, an open or a closed one. Costly in Chromium: some 10 µs. */
export type ShadowRootOf = (element: Element) => ShadowRoot | undefined;

/** How many elements are looked at between two chances to stop. */
const ELEMENTS_PER_STEP = 64;

/** The elements of HTML that can have a shadow root: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS = /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** A host shows nothing of its own but what it has put into slots. */
const LIKE_A_HOST = ':is(:empty, :has(> [slot]))';

/**
 * Finds the shadow roots of `root` itself and of what is in it, also those in one another. Now and
 * then yields nothing, so that the caller can stop at any time.
 *
 * Nothing selects the hosts of shadow roots, so each element is looked at. Closed roots are asked
 * for where one is likely alone: at custom elements, and at elements without content of their own.
 */
export function* findShadowRoots(
  root: Node,
  shadowRootOf: ShadowRootOf,
): Generator<ShadowRoot | undefined, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let looked = 0;
  for (
    let element = root instanceof Element ? root : (walker.nextNode() as Element | null);
    element;
    element = walker.nextNode() as Element | null // SHOW_ELEMENT yields elements alone
  ) {
    looked += 1;
    if (looked % ELEMENTS_PER_STEP === 0) yield;
    const found = openRootOf(element) ?? (mayHide(element) ? shadowRootOf(element) : undefined);
    if (!found) continue;
    yield found;
    yield* findShadowRoots(found, shadowRootOf);
  }
}

function mayHide(element: Element): boolean {
  const tag = tagOf(element);
  return tag.includes('-') || (HOSTS.test(tag) && fits(element, LIKE_A_HOST));
}
