import { wordsFrom, type TextSource } from '../../components/text.tsx';
import { DEFAULT_SETTINGS } from '../../lib/card/constants.ts';
import { nextDeadline, reduceCard, shownMention } from '../../lib/card/reducer.ts';
import { CLOSED, type CardEvent, type CardState, type MentionId } from '../../lib/card/state.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import type { CardReport } from '../../lib/extension/messages.ts';
import { answerInPage } from '../../lib/extension/requests.ts';
import { readText } from '../../lib/extension/text.ts';
import { boxesOf, type PageMention } from '../../lib/page/mention.ts';
import type { SharedPage } from '../../lib/page/shelves.ts';
import { listenToPage } from './listen.ts';
import { createSelection } from './selection.ts';
import { createStage } from './stage.ts';

/** Shows cards for the mentions of `page`. */
export function startCards({
  page,
  dataset,
}: {
  readonly page: SharedPage;
  readonly dataset: Dataset;
}): void {
  const words = wordsFrom(readText as TextSource);
  const stage = createStage({ page, dataset, words, onClose: () => dispatch({ type: 'close-pressed' }) });
  const selection = createSelection({ page, dataset, words, stage });
  const ids = new WeakMap<PageMention, MentionId>();
  let lastId = 0;
  let state: CardState = CLOSED;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function idOf(mention: PageMention): MentionId {
    const id = ids.get(mention) ?? (lastId += 1);
    ids.set(mention, id);
    return id;
  }

  function findMention(id: MentionId): PageMention | undefined {
    return page.reading?.mentions.find((mention) => ids.get(mention) === id);
  }

  function dispatch(event: CardEvent): void {
    const before = shownMention(state);
    state = reduceCard(state, event, DEFAULT_SETTINGS);
    clearTimeout(timer);
    const deadline = nextDeadline(state, DEFAULT_SETTINGS);
    if (deadline !== undefined) {
      timer = setTimeout(
        () => dispatch({ type: 'tick', time: performance.now() }),
        Math.max(0, deadline - performance.now()),
      );
    }
    const shown = shownMention(state);
    if (shown?.mention === before?.mention && shown?.by === before?.by) return;
    const mention = shown && findMention(shown.mention);
    if (shown && mention) stage.show(mention, { by: shown.by, pointer: state.pointer });
    else stage.hide();
  }

  /** Cards of mentions that are no longer on the page close. */
  function dropGone(): void {
    selection.dropGone();
    const shown = shownMention(state);
    if (shown && !findMention(shown.mention)) dispatch({ type: 'mention-gone', mention: shown.mention });
  }

  function openCard(mention: PageMention, { evenHidden = false } = {}): CardReport | undefined {
    selection.reveal(mention);
    if (boxesOf(mention).length === 0 && !evenHidden) return undefined;
    dispatch({ type: 'key-opened', mention: idOf(mention) });
    return stage.report();
  }

  listenToPage({
    isOurs: stage.owns,
    mentionAt: (x, y) => page.reading?.mentionAt(x, y),
    onPointer: ({ x, y, time, over }) =>
      dispatch({ type: 'pointer-moved', x, y, time, over: over === 'card' ? over : over && idOf(over) }),
    onTap: (mention) => dispatch({ type: 'tapped', mention: idOf(mention) }),
    onPressOutside: () => {
      selection.clear();
      dispatch({ type: 'pressed-outside' });
    },
    onEscape: () => {
      const shown = shownMention(state) !== undefined;
      if (shown) dispatch({ type: 'escape-pressed' });
      return shown || selection.clear();
    },
    onEnter: () => {
      const mention = selection.current();
      if (!mention || shownMention(state) !== undefined) return false;
      openCard(mention);
      return true;
    },
    onTab: () => selection.clear(),
    onScroll: () => {
      dispatch({ type: 'scrolled' });
      stage.follow();
    },
    onOrphaned: () => {
      selection.clear();
      stage.hide();
    },
  });
  answerInPage({
    'step-mention': async ({ step }) => {
      dispatch({ type: 'escape-pressed' });
      selection.step(step);
    },
    'open-card': async ({ index, evenHidden = false }) => {
      const mention = page.reading?.mentions[index];
      return mention && openCard(mention, { evenHidden });
    },
  });

  let unwatch = page.reading?.subscribe(dropGone);
  page.subscribe(() => {
    unwatch?.();
    unwatch = page.reading?.subscribe(dropGone);
    dropGone();
  });
}
