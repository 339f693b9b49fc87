/** The text of one block of the page, gathered over its inline elements. */
export interface Flow {
  /** The data of all its text nodes, joined; UTF-16. */
  readonly text: string;
  /** The text nodes, in order. */
  readonly nodes: readonly Text[];
  /** Where the data of each node starts in `text`, in UTF-16 units. */
  readonly starts: readonly number[];
}

/** A place in the DOM. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The way back from an offset in the flow's text to the DOM. An offset on the seam of two nodes
 * belongs to the later one for a `start`, to the earlier one for an `end`, so that a range never
 * reaches into a node it takes nothing from. The offset must lie within the text.
 */
export function pointAt({ nodes, starts }: Flow, offset: number, side: 'start' | 'end'): Point {
  // The last node that starts before the offset, or at it; of empty nodes, the one that holds text.
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle]!;
    if (side === 'end' ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  return { node: nodes[low]!, offset: offset - starts[low]! };
}
