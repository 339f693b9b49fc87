/**
 * A trie over folded code units. Children are linked lists of siblings. What a path alone goes on
 * with is not unfolded into nodes but left as the rest of that path: most nodes would lie there, and
 * most pages never ask for them.
 */
export interface Trie {
  /** The fields of all nodes, `NODE_SIZE` for each; a node is the index of its first one. */
  readonly nodes: Int32Array;
  /** The node of a first unit, or 0; what lies below it is built when it is first asked for. */
  rootOf(unit: number): number;
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

/**
 * Builds the trie of `paths`, none of them empty; tells `onRepeat` the places of those that are there
 * already, before anything can be found below their root.
 */
export function buildTrie(
  paths: readonly string[],
  onRepeat: (index: number, earlier: number) => void,
): Trie {
  let units = 1;
  /** The places of the paths under each root that is not built yet. */
  const unbuilt = new Map<number, number[]>();
  paths.forEach((path, index) => {
    units += path.length;
    const first = path.charCodeAt(0);
    const group = unbuilt.get(first);
    if (group) group.push(index);
    else unbuilt.set(first, [index]);
  });
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

  function buildRoot(unit: number): number {
    const [first, ...rest] = unbuilt.get(unit) ?? [];
    const root = first === undefined ? 0 : addNode(first, 1);
    for (const index of rest) addPath(index, root);
    roots.set(unit, root);
    return root;
  }

  return { nodes, rootOf: (unit) => roots.get(unit) ?? buildRoot(unit) };
}

/** The child of `node` by the folded `unit`, or 0. */
export function findChild(nodes: Int32Array, node: number, unit: number): number {
  let next = nodes[node + CHILD]!;
  while (next !== 0 && nodes[next + UNIT] !== unit) next = nodes[next + SIBLING]!;
  return next;
}
