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
export function pointAt({ text, nodes, starts }: Flow, offset: number, side: 'start' | 'end'): Point {
  const at = starts.findLastIndex((start, i) => {
    if (side === 'end') return start < offset;
    return start <= offset && offset < (starts[i + 1] ?? text.length);
  });
  return { node: nodes[at]!, offset: offset - starts[at]! };
}
