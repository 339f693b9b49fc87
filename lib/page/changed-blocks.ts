import { INLINE } from './elements.ts';
import { holderOf, isElement, isInPage, tagOf } from './node-reading.ts';

/** From so many nodes added in one place on, the block around them is read, not each of them. */
const MANY_ADDED = 50;

/**
 * The blocks that a change leaves to be read again. A block that came or went leaves the text
 * around it as it was, so it alone counts; a change of a line counts for the block around it.
 */
export function changedBlocks({ type, target, addedNodes, removedNodes }: MutationRecord): Node[] {
  if (type === 'characterData' || addedNodes.length > MANY_ADDED || removedNodes.length > MANY_ADDED) {
    return [blockAround(target)];
  }
  const blocks = [...addedNodes].filter(isBlock);
  const inLine = blocks.length < addedNodes.length || [...removedNodes].some((node) => !isBlock(node));
  return inLine ? [blockAround(target), ...blocks] : blocks;
}

function isBlock(node: Node): boolean {
  return isElement(node) && !INLINE.has(tagOf(node));
}

/** What is read as one block around `node`, itself included: an element, or the root of its tree. */
function blockAround(node: Node): Node {
  let at = node;
  while (!isElement(at) || INLINE.has(tagOf(at))) {
    const holder = holderOf(at);
    if (!holder) return at;
    at = holder;
  }
  return at;
}

/** Those of `nodes` that are in the page and not within another one of them. */
export function outermost(nodes: ReadonlySet<Node>): Node[] {
  return [...nodes].filter((node) => isInPage(node) && !isWithinAny(node, nodes));
}

function isWithinAny(node: Node, others: ReadonlySet<Node>): boolean {
  for (let at = holderOf(node); at; at = holderOf(at)) if (others.has(at)) return true;
  return false;
}
