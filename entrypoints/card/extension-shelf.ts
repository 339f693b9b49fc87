import { createShelf } from '../../lib/data/shelf.ts';
import type { answerInPage, askWorker, isOrphaned } from '../../lib/extension/requests.ts';
import type { runOnce } from '../../lib/extension/run-once.ts';
import type { readText } from '../../lib/extension/text.ts';

/** What the card script needs of the extension. */
export interface ExtensionLine {
  readonly answerInPage: typeof answerInPage;
  readonly askWorker: typeof askWorker;
  readonly isOrphaned: typeof isOrphaned;
  readonly readText: typeof readText;
  readonly runOnce: typeof runOnce;
}

/**
 * Where the reading script leaves its line to the extension for the card script, which runs in the same
 * world after it: a second copy of the polyfill would take a tenth of the card's budget.
 */
export const extensionShelf = createShelf<ExtensionLine>('extension');
