import type { Page } from 'puppeteer-core';
import type { Box } from './compare-pictures.ts';

/** A piece of marked text, as the page itself can ask for it. */
export interface MarkedText {
  /** With white space as the reader sees it; nothing where the text was changed since it was marked. */
  readonly text: string | null;
  /** In CSS px of the viewport, one for each line. */
  readonly boxes: readonly Box[];
}

/** All text that is painted now, in no order. */
export function readMarkedTexts(page: Page): Promise<readonly MarkedText[]> {
  return page.evaluate(READ_MARKED) as Promise<readonly MarkedText[]>;
}

const READ_MARKED = `[...(CSS.highlights.get('newsgloss-mention') ?? [])].map(
  ({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    if (startOffset > startContainer.length || endOffset > endContainer.length) return { text: null, boxes: [] };
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return {
      text: startContainer.isConnected ? range.toString().replace(/\\s+/g, ' ') : null,
      boxes: [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
    };
  },
)`;
