import { closestAround } from './node-reading.ts';

/**
 * Whether a range can be painted without harm. Over several nodes of what stands in a slot, and is not
 * shown once the page fills the slot, it ends the process of the page in Firefox 153; a script of the
 * page itself can do that too. Found by `npm run fuzz`.
 */
export function isPaintable({ startContainer, endContainer }: AbstractRange): boolean {
  return startContainer === endContainer || !(isInSlot(startContainer) || isInSlot(endContainer));
}

function isInSlot(node: Node): boolean {
  return closestAround(node, 'slot') !== undefined;
}
