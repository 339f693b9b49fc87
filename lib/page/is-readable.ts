/** Whether the document is a page that a reader reads: no image, feed, plain text or viewer of the browser. */
export function isReadable(): boolean {
  return (
    ['text/html', 'application/xhtml+xml'].includes(document.contentType) && document.documentElement !== null
  );
}
