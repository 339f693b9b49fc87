import type { Words } from '../../components/text.tsx';
import type { Dataset } from '../../lib/data/dataset.ts';
import { readToday } from '../../lib/data/today.ts';
import type { PageMention } from '../../lib/page/mention.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { rankerShelf } from '../../lib/relevance/ranker-shelf.ts';
import { chooseContent } from './content.ts';
import { drawCard, eraseCard } from './view.tsx';

/** What a rehearsal is about. */
interface Rehearsal {
  readonly mention: PageMention;
  readonly mentions: readonly PageMention[];
  readonly dataset: Dataset;
  readonly words: Words;
}

/**
 * Makes a card that nobody sees, a step in each idle moment, so that code is compiled and the words
 * for dates are there: the first card of a page would else take three times as long as the next, while
 * the reader waits for it. Nothing of it is in the page. To look for fonts as well gained nothing.
 */
export function rehearse(rehearsal: Rehearsal): void {
  const steps = takeSteps(rehearsal);
  const goOn = (): void => {
    try {
      if (!steps.next().done) requestIdleCallback(goOn);
    } catch {
      // A page can stand in the way of what makes a card: the reader is told when one is asked for.
    }
  };
  requestIdleCallback(goOn);
}

/** Each step is a task of some milliseconds at most. */
function* takeSteps({ mention, mentions, dataset, words }: Rehearsal): Generator<void> {
  for (const speak of PHRASES) {
    speak(words);
    yield;
  }
  const today = readToday();
  const article = readArticle(mention, mentions, today);
  yield;
  rankerShelf.take()?.(dataset, { article, today });
  yield;
  const content = chooseContent(mention, { dataset, mentions, today, locale: words.locale });
  yield;
  if (content) {
    const container = document.createElement('div');
    for (const shown of [0, 1, content.facts.length]) {
      const facts = content.facts.slice(0, shown);
      drawCard({ container }, { content: { ...content, facts }, words, ...UNPINNED });
      yield;
    }
    eraseCard({ container });
  }
}

/** Each has the browser fetch or make a part of what it takes to speak. */
const PHRASES: readonly ((words: Words) => unknown)[] = [
  (words) => words.locale,
  (words) => words.countText('agreement', 2),
  (words) => words.list(['one', 'two']),
  (words) => words.country('US'),
];

const none = (): void => {};
const UNPINNED = {
  pinned: false,
  size: 'medium' as const,
  onCopy: async () => {},
  onAllFacts: none,
  onBrief: none,
  onPin: none,
  onMove: none,
  onClose: none,
};
