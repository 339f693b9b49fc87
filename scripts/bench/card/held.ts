import { ARTICLE, ARTICLE_URL } from '../../../tests/e2e/support/article.ts';
import { openAndClose } from '../../../tests/e2e/support/open-and-close.ts';
import { putOnScale, type Weight } from '../../../tests/pages/support/weigh.ts';
import type { ReadingTab } from '../../annotate/reading-tab.ts';

/** What a page holds before and after cards. */
export interface Held {
  readonly before: Weight;
  readonly after: Weight;
}

/**
 * Openings until the code is compiled for good: the heap holds that too, and it says nothing of what
 * cards leave. After 500 V8 still makes machine code, which is all that grows in a snapshot by then.
 */
const WARM_UP = 1_500;

/** Weighs a page, our scripts in it included, before and after `openings` of cards. */
export async function measureHeld({ browser, page, server }: ReadingTab, openings: number): Promise<Held> {
  await server.open(ARTICLE_URL, ARTICLE);
  const { weigh } = await putOnScale(page);
  await openAndClose(browser, page, WARM_UP);
  const before = await weigh();
  await openAndClose(browser, page, openings);
  return { before, after: await weigh() };
}
