import { judgeNews, type NewsVerdict } from './gate-news.ts';
import { isReadable } from './is-readable.ts';
import { watchAddress } from './watch-address.ts';
import { watchArrival } from './watch-arrival.ts';
import { watchRoot } from './watch-root.ts';
import { whenQuiet } from './when-quiet.ts';

/** What is said of a page that was not judged. */
export const NOT_JUDGED: NewsVerdict = { verdict: 'other', signals: [] };

/** The verdict of the news gate, kept true while the page lives. */
export interface NewsWatch {
  readonly verdict: NewsVerdict;
  stop(): void;
}

/**
 * Judges the page now, and anew when it goes to another address, gets another root, or, as long as it
 * is no news, when its content has come. `onVerdict` is called after each but the first, and told
 * whether the page is another one now.
 */
export function followNews(onVerdict: (isOtherPage: boolean) => void): NewsWatch {
  let verdict = NOT_JUDGED;
  let stopWaiting = (): void => {};

  function judge(): void {
    stopWaiting();
    verdict = look();
    if (verdict.verdict === 'other') stopWaiting = watchArrival(lookAgain);
  }

  /** What has come can make a page news, and does not start the wait for it anew. */
  function lookAgain(): void {
    const found = look();
    if (found.verdict === 'other') return;
    stopWaiting();
    verdict = found;
    onVerdict(false);
  }

  judge();
  const undo = [
    watchAddress(() => {
      judge();
      onVerdict(true);
    }),
    watchRoot(() => {
      stopWaiting();
      stopWaiting = whenQuiet(() => {
        judge();
        onVerdict(false);
      });
    }),
  ];
  return {
    get verdict() {
      return verdict;
    },
    stop() {
      stopWaiting();
      for (const each of undo) each();
    },
  };
}

function look(): NewsVerdict {
  return isReadable() ? judgeNews(document, location.href) : NOT_JUDGED;
}
