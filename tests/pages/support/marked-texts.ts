import type { Page } from 'puppeteer-core';
import type { Box } from './compare-pictures.ts';

/** A piece of marked text, as the page itself can ask for it. */
export interface MarkedText {
  /** With white space as the reader sees it; nothing where the text was changed since it was marked. */
  readonly text: string | null;
  /** In CSS px of the viewport, one for each line. */
  readonly boxes: readonly Box[];
  /** Whether a click in the middle of a box of it would reach it: then it can be seen, too. */
  readonly isInView: boolean;
}

/** All text that is painted now, in no order. */
export function readMarkedTexts(page: Page): Promise<readonly MarkedText[]> {
  return page.evaluate(READ_MARKED) as Promise<readonly MarkedText[]>;
}

/** Text is painted as long as the registry has it, and a style sheet says how. */
const READ_MARKED = `(getComputedStyle(document.documentElement, '::highlight(newsgloss-mention)').textDecorationStyle === 'dotted'
  ? [...(CSS.highlights.get('newsgloss-mention') ?? [])]
  : []
).map(
  ({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    if (startOffset > startContainer.length || endOffset > endContainer.length) return { text: null, boxes: [], isInView: false };
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const boxes = [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    const isAt = ({ x, y, width, height }) => {
      const root = startContainer.getRootNode();
      return root.elementFromPoint(x + width / 2, y + height / 2)?.contains(startContainer) === true;
    };
    return {
      text: startContainer.isConnected ? range.toString().replace(/\\s+/g, ' ') : null,
      boxes,
      isInView: boxes.some((box) => box.width > 0 && isAt(box)),
    };
  },
)`;
