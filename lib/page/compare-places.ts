import { hostOf, rootOf } from './node-reading.ts';

/**
 * Compares where two nodes stand in the page, for `sort`: shadow trees count as the first thing in
 * their host. Nodes of which one holds the other, or that are apart, are in the order that the
 * browser names.
 */
export function comparePlaces(a: Node, b: Node): number {
  if (a === b) return 0;
  if (rootOf(a) === rootOf(b)) return order(a, b);
  const inA = treesAround(a);
  let inB = b;
  for (let root = rootOf(inB); !inA.has(root);) {
    const host = hostOf(root);
    if (!host) return order(a, b);
    inB = host;
    root = rootOf(host);
  }
  return order(inA.get(rootOf(inB))!, inB); // the loop ended at a tree that both are in
}

/** The trees that `node` is in, its own first, each with the node of that tree that holds it. */
function treesAround(node: Node): ReadonlyMap<Node, Node> {
  const trees = new Map<Node, Node>();
  for (let at: Node | undefined = node; at;) {
    const root = rootOf(at);
    trees.set(root, at);
    at = hostOf(root);
  }
  return trees;
}

function order(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
