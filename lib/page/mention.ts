import type { TextMention } from '../detection/find-mentions.ts';
import { pointAt, type Flow } from './flow.ts';
import type { Place } from './gate-place.ts';

/** One mention as it stands on the page. */
export interface PageMention extends TextMention {
  /** The surface form, with white space as the reader sees it. */
  readonly text: string;
  /** Up to `CONTEXT` characters of the flow on either side. */
  readonly before: string;
  readonly after: string;
  /** All text of the flow, as it was read: the offsets are into it. */
  readonly flowText: string;
  readonly place: Place;
  /** Where it stands; it also is what is painted. */
  readonly range: StaticRange;
}

/** How much text around a mention is kept, in UTF-16 units. */
export const CONTEXT = 30;

/** White space in the mark-up can be far longer than what the reader sees of it. */
const RAW_CONTEXT = 8 * CONTEXT;

/** Puts a mention of a flow back into its place in the DOM. */
export function locateMention(flow: Flow, found: TextMention, placeOf: (node: Node) => Place): PageMention {
  const { start, end } = found;
  const from = pointAt(flow, start, 'start');
  const to = pointAt(flow, end, 'end');
  const { text } = flow;
  return {
    ...found,
    text: collapse(text.slice(start, end)),
    // When they are asked for: of most mentions nobody ever asks.
    get before() {
      return collapse(text.slice(Math.max(0, start - RAW_CONTEXT), start)).slice(-CONTEXT);
    },
    get after() {
      return collapse(text.slice(end, end + RAW_CONTEXT)).slice(0, CONTEXT);
    },
    flowText: text,
    place: placeOf(from.node),
    range: new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    }),
  };
}

/**
 * The boxes of a mention in the viewport, one for each line it runs over, in CSS px; none where it
 * is not rendered.
 */
export function boxesOf({ range }: PageMention): readonly DOMRect[] {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
  const live = new Range();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return []; // the page shortened the text since: the watcher is about to drop this mention
  }
  return [...live.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}

function collapse(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, ' ');
}
