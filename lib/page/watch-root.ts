/**
 * Calls `onNew` when the document has got another root element: by `document.open`, or by a script
 * that puts another one in its place.
 *
 * `document.open` also takes all listeners of the window and of the document, ours too, in both
 * browsers; observers, and listeners of `navigation` or of a media query, stay. So what listens to
 * the window does so anew in `onNew`: with the same function, which is then not added twice.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps
 */
export function watchRoot(onNew: () => void): () => void {
  let root: Element | null = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement === root) return;
    root = document.documentElement;
    if (root) onNew();
  });
  observer.observe(document, { childList: true });
  return () => observer.disconnect();
}
