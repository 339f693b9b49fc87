import { comparePlaces } from './compare-places.ts';
import { elementsIn, findAll, isInPage, isWithin, tagOf } from './node-reading.ts';

/** So many elements, with the text between them, make a piece. */
const ELEMENTS_PER_PIECE = 64;

/** A tree is cut into no more pieces: to compare two places takes the longer, the more stands around them. */
const MOST_PIECES = 256;

/** From this length on, in UTF-16 units, a script is left out of its piece: on some pages they are most of all text. */
const LONG_SCRIPT = 500;

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
  // Each of the two searches of the whole page that pieces are cut by is a step of its own: on huge pages they take ms.
  const elements = elementsIn(root);
  yield;
  for (const piece of cutPieces(root, elements)) {
    const text = piece.toString();
    if (matters(text)) {
      for (const node of textsIn(piece, text.length)) if (isInPage(node) && matters(node.data)) yield node;
    }
    yield;
  }
}

/** Gives one piece of `root` after the other, all in one range that moves on; the page may change meanwhile. */
function* cutPieces(root: Node, elements: NodeListOf<Element>): Generator<Range, void> {
  // Live ranges keep their places where the page changes around them.
  const whole = document.createRange();
  whole.selectNodeContents(root);
  if (root === document && document.head) whole.setStartAfter(document.head);
  const piece = whole.cloneRange();
  piece.collapse(true);
  for (const cut of listCuts(root, elements)) {
    // Where the page has moved the place of a cut, the piece goes on to the next one.
    if (!isWithin(cut, root) || piece.comparePoint(cut, 0) <= 0) continue;
    piece.setEnd(cut, 0);
    yield piece;
    if (isScript(cut) && isWithin(cut, root)) piece.selectNodeContents(cut);
    piece.collapse(false);
  }
  if (!isInPage(root)) return;
  piece.setEnd(whole.endContainer, whole.endOffset);
  yield piece;
}

/** The elements before whose content a piece ends, in document order: every so many, and scripts, which are left out. */
function* listCuts(root: Node, elements: NodeListOf<Element>): Generator<Element, void> {
  const size = Math.max(ELEMENTS_PER_PIECE, Math.ceil(elements.length / MOST_PIECES));
  const scripts = findAll(root, 'script, style').filter(isLong);
  let passed = 0;
  for (let at = size; at < elements.length; at += size) {
    const element = elements[at]!; // below the length
    for (
      let script = scripts[passed];
      script && comparePlaces(script, element) <= 0;
      script = scripts[passed]
    ) {
      yield script;
      passed += 1;
    }
    yield element;
  }
  yield* scripts.slice(passed);
}

function isScript(element: Element): boolean {
  return /^(script|style)$/.test(tagOf(element));
}

function isLong({ firstChild }: Element): boolean {
  return firstChild instanceof Text && firstChild.length >= LONG_SCRIPT;
}

/** The text nodes of `piece`, which begins and ends between nodes; `length` is that of all their text. */
function textsIn(piece: Range, length: number): readonly Text[] {
  const { startContainer, startOffset } = piece;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  walker.currentNode = startContainer;
  const texts: Text[] = [];
  let isBefore = startOffset > 0;
  // By length: to ask each whether it still is in the piece would have the browser compare places.
  for (let left = length; left > 0;) {
    const text = walker.nextNode();
    if (!(text instanceof Text)) break;
    isBefore &&= piece.comparePoint(text, 0) < 0;
    if (isBefore) continue;
    texts.push(text);
    left -= text.length;
  }
  return texts;
}
