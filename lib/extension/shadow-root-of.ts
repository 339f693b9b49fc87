/** What Firefox gives content scripts: https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot */
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** What Chromium gives them: https://developer.chrome.com/docs/extensions/reference/api/dom */
declare const chrome:
  undefined | { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** Gives the shadow root of `element`, an open or a closed one. It is no part of the polyfill. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  if (import.meta.env.FIREFOX) return (element as FirefoxElement).openOrClosedShadowRoot ?? undefined;
  // It takes elements of HTML alone, and throws at others.
  if (!(element instanceof HTMLElement)) return undefined;
  return (
    (typeof chrome === 'undefined' ? undefined : chrome.dom?.openOrClosedShadowRoot(element)) ?? undefined
  );
}
