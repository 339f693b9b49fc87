import { SKIPPED } from './elements.ts';
import { elementsIn, isInPage, isWithin, parentOf, tagOf } from './node-reading.ts';

/** So many elements, with the text between them, make a piece. */
const ELEMENTS_PER_PIECE = 64;

/** A tree is cut into no more pieces: to compare two places takes the longer, the more stands around them. */
const MOST_PIECES = 256;

/** With more text for each element, in UTF-16 units, a piece holds scripts or the like. */
const LONG_SHARE = 200;

/** From this length on, in UTF-16 units, a text is likely to be a script or a style. */
const LONG_TEXT = 1_000;

/**
 * Finds the text nodes under `root` for which `matters` says yes, in document order. Now and then
 * yields nothing, so that the caller can stop at any time; the page may change meanwhile, and then a
 * text may come by twice.
 *
 * A page has thousands of text nodes and few that matter, and what costs most is to bring each of
 * them from the browser's side to ours. So whole pieces of the page are asked about first: `matters`
 * must say yes to a text if it says so to a part of it, or to what begins in it and goes on beyond.
 * A name that is cut in two by what is not read, such as a script within a word, is missed.
 */
export function* findTexts(
  root: Node,
  matters: (text: string) => boolean,
): Generator<Text | undefined, void> {
  const elements = elementsIn(root);
  const size = Math.max(ELEMENTS_PER_PIECE, Math.ceil(elements.length / MOST_PIECES));
  // Live ranges keep their places where the page changes around them.
  const whole = document.createRange();
  whole.selectNodeContents(root);
  const piece = whole.cloneRange();
  piece.collapse(true);
  for (let at = size; isInPage(root); at += size) {
    const next = elements[at];
    // Where the page has moved what comes next, the piece goes on to what comes then.
    if (next && !(isWithin(next, root) && piece.comparePoint(next, 0) > 0)) continue;
    if (next) piece.setEnd(next, 0);
    else piece.setEnd(whole.endContainer, whole.endOffset);
    const text = piece.toString();
    if (text.length > LONG_SHARE * size || matters(text)) {
      for (const node of textsIn(piece, text.length))
        if (isInPage(node) && !isLongScript(node) && matters(node.data)) yield node;
    }
    if (!next) return;
    piece.collapse(false);
    yield;
  }
}

/** The text nodes of `piece`, which begins and ends between nodes; `length` is that of all their text. */
function textsIn(piece: Range, length: number): readonly Text[] {
  const { startContainer, startOffset } = piece;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  const texts: Text[] = [];
  // By length: to ask each whether it still is in the piece would have the browser compare places.
  for (let left = length; left > 0;) {
    const text = walker.nextNode() as Text; // SHOW_TEXT yields text alone; there is more of it, by its length
    if (startOffset > 0 && piece.comparePoint(text, 0) < 0) continue;
    texts.push(text);
    left -= text.length;
  }
  return texts;
}

function isLongScript(node: Text): boolean {
  const parent = node.length < LONG_TEXT ? undefined : parentOf(node);
  return parent !== undefined && SKIPPED.has(tagOf(parent));
}
