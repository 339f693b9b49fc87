/** What the browsers offer to content scripts alone; neither is part of the polyfill. */
interface ShadowAccess {
  /** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/dom/openOrClosedShadowRoot */
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

declare const chrome: ShadowAccess | undefined;

/** Gives the shadow root of `element`, an open or a closed one. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  if ('openOrClosedShadowRoot' in element)
    return (element.openOrClosedShadowRoot as ShadowRoot | null) ?? undefined;
  // Chromium takes elements of HTML alone, and throws at others.
  if (!(element instanceof HTMLElement)) return undefined;
  return (
    (typeof chrome === 'undefined' ? undefined : chrome.dom?.openOrClosedShadowRoot(element)) ?? undefined
  );
}
