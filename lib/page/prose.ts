import { parentOf, tagOf, textOf } from './node-reading.ts';

/** A text node of so many UTF-16 units is a sentence rather than a label. */
const SENTENCE = 50;

/** So much of such text is an article, or a good part of one. */
const MUCH = 1_000;

/** How many text nodes are looked at, so that a huge element costs no more than a large one. */
const NODES = 300;

/** Whether an element holds much running text, links left out. */
export function holdsProse(element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let prose = 0;
  for (let left = NODES; left > 0 && walker.nextNode(); left -= 1) {
    const node = walker.currentNode;
    const { length } = textOf(node).trim();
    if (length < SENTENCE || SILENT.has(tagOf(parentOf(node) ?? element))) continue;
    prose += length;
    if (prose > MUCH) return true;
  }
  return false;
}

const SILENT = new Set(['a', 'script', 'style', 'noscript', 'template', 'textarea', 'option', 'button']);
