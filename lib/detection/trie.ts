/**
 * A trie over folded code units. Children are linked lists of siblings. What a path alone goes on
 * with is not unfolded into nodes but left as the rest of that path: most nodes would lie there, and
 * most pages never ask for them.
 */
export interface Trie {
  /** The fields of all nodes, `NODE_SIZE` for each; a node is the index of its first one. */
  readonly nodes: Int32Array;
  /** The node for each first unit. */
  readonly roots: ReadonlyMap<number, number>;
}

const NODE_SIZE = 5;

/** The fields of a node; 0 stands for none. */
const UNIT = 0;
export const CHILD = 1;
const SIBLING = 2;
/** Index plus 1 of the path that ends at the node. */
export const ENDS = 3;
/** Index plus 1 of the one path that goes on below the node without nodes of its own. */
export const REST = 4;

/** Builds the trie of `paths`, none of them empty; tells `onRepeat` the places of those that are there already. */
export function buildTrie(
  paths: readonly string[],
  onRepeat: (index: number, earlier: number) => void,
): Trie {
  let units = 1;
  for (const path of paths) units += path.length;
  const nodes = new Int32Array(units * NODE_SIZE);
  const roots = new Map<number, number>();
  let size = NODE_SIZE;

  /** Makes a node for a path that has `depth` of its units behind it. */
  function addNode(index: number, depth: number): number {
    const node = size;
    size += NODE_SIZE;
    const path = paths[index]!;
    nodes[node + UNIT] = path.charCodeAt(depth - 1);
    nodes[node + (path.length === depth ? ENDS : REST)] = index + 1;
    return node;
  }

  function addChild(parent: number, index: number, depth: number): void {
    const node = addNode(index, depth + 1);
    nodes[node + SIBLING] = nodes[parent + CHILD]!;
    nodes[parent + CHILD] = node;
  }

  function addPath(index: number, root: number): void {
    const path = paths[index]!;
    let node = root;
    for (let depth = 1; depth < path.length; depth++) {
      const lodger = nodes[node + REST]!;
      if (lodger !== 0) {
        nodes[node + REST] = 0;
        addChild(node, lodger - 1, depth);
      } else if (nodes[node + CHILD] === 0) {
        nodes[node + REST] = index + 1;
        return;
      }
      const next = findChild(nodes, node, path.charCodeAt(depth));
      if (next === 0) {
        addChild(node, index, depth);
        return;
      }
      node = next;
    }
    const earlier = nodes[node + ENDS]!;
    nodes[node + ENDS] = index + 1;
    if (earlier !== 0) onRepeat(index, earlier - 1);
  }

  for (let index = 0; index < paths.length; index++) {
    const first = paths[index]!.charCodeAt(0);
    const root = roots.get(first);
    if (root === undefined) roots.set(first, addNode(index, 1));
    else addPath(index, root);
  }
  return { nodes: nodes.slice(0, size), roots };
}

/** The child of `node` by the folded `unit`, or 0. */
export function findChild(nodes: Int32Array, node: number, unit: number): number {
  let next = nodes[node + CHILD]!;
  while (next !== 0 && nodes[next + UNIT] !== unit) next = nodes[next + SIBLING]!;
  return next;
}
