import type { Flow } from './flow.ts';

/** A flow up to this length, in UTF-16 units, is read in one step. */
const LONGEST = 20_000;

/** Where a long text may be cut without parting a name. */
const SEAM = /[\s.,;!?。、，；！？]/;

/** How far back from its end a piece looks for such a place, in UTF-16 units. */
const LOOK_BACK = 500;

/**
 * Cuts a flow that is too long for one step of work into flows that are not. A few pages have all
 * of a book in one text node. What names need of the text around them is lost at a cut, no more.
 */
export function cutFlow(flow: Flow): readonly Flow[] {
  if (flow.text.length <= LONGEST) return [flow];
  return flow.nodes.flatMap((node) => cutNode(node));
}

function cutNode(node: Text): Flow[] {
  const { data } = node;
  const parts: Flow[] = [];
  for (let from = 0; from < data.length;) {
    const to = findCut(data, from);
    // The way back counts from the start of the node, which lies before that of the part.
    parts.push({ text: data.slice(from, to), nodes: [node], starts: [-from] });
    from = to;
  }
  return parts;
}

function findCut(data: string, from: number): number {
  const end = from + LONGEST;
  if (end >= data.length) return data.length;
  for (let at = end; at > end - LOOK_BACK; at -= 1) if (SEAM.test(data.charAt(at - 1))) return at;
  return end;
}
