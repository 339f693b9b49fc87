import type { PlacedMention } from './frames.ts';
import type { PageRequests } from './messages.ts';
import { askFrame } from './requests.ts';

/**
 * Asks for the article around `mentions`: of the page, or of the first of its frames that names a
 * company, where only frames do. Nothing where none answers.
 */
export async function readArticle(
  mentions: readonly PlacedMention[],
): Promise<PageRequests['read-article']['reply']> {
  const [first] = mentions.toSorted((a, b) => a.frame.frameId - b.frame.frameId);
  if (!first) return undefined;
  return askFrame(first.frame, 'read-article', {}).catch(() => undefined);
}
