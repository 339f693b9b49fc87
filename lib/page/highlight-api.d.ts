/** `highlightsFromPoint` is newer than TypeScript's DOM types. https://drafts.csswg.org/css-highlight-api-1/#highlightsfrompoint */
interface HighlightHitResult {
  readonly highlight?: Highlight;
  readonly ranges?: readonly AbstractRange[];
}

interface HighlightRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options?: { readonly shadowRoots?: readonly ShadowRoot[] },
  ): readonly HighlightHitResult[];
}
