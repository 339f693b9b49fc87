import type { Words } from '../../components/text.tsx';
import { DEFAULT_SETTINGS } from '../../lib/card/constants.ts';
import { nextDeadline, reduceCard, restedOn, shownMention } from '../../lib/card/reducer.ts';
import {
  CLOSED,
  type CardEvent,
  type CardSettings,
  type CardState,
  type MentionId,
} from '../../lib/card/state.ts';
import type { CardDataset } from '../../lib/data/dataset-shelf.ts';
import { readToday } from '../../lib/data/today.ts';
import type { CardReport } from '../../lib/extension/messages.ts';
import { boxesOf, type PageMention } from '../../lib/page/mention.ts';
import { reportArticle } from '../../lib/page/report-article.ts';
import type { SharedPage } from '../../lib/page/shelves.ts';
import type { ExtensionLine } from './extension-shelf.ts';
import { listenToPage } from './listen.ts';
import { rehearse } from './rehearse.ts';
import { createSelection } from './selection.ts';
import { createStage } from './stage.ts';

/** Shows cards for the mentions of `page`. */
export function startCards({
  page,
  data: { dataset, ready },
  extension,
  words,
}: {
  readonly page: SharedPage;
  readonly data: CardDataset;
  readonly extension: ExtensionLine;
  readonly words: Words;
}): void {
  const stage = createStage({
    page,
    dataset,
    words,
    extension,
    actions: {
      onClose: () => dispatch({ type: 'close-pressed' }),
      onPin: () => dispatch({ type: 'pin-toggled' }),
      onGone: (mention) => dispatch({ type: 'mention-gone', mention: idOf(mention) }),
    },
  });
  const selection = createSelection({ page, dataset, words, stage });
  const ids = new WeakMap<PageMention, MentionId>();
  let lastId = 0;
  let hasMarks = false;
  let hasRehearsed = false;
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

  function settings(): CardSettings {
    return { ...DEFAULT_SETTINGS, restMs: page.choices.restMs };
  }

  /** Most of the work on a card is to choose what it says: a pointer that rests leaves time for that. */
  function prepareFor(resting: MentionId): void {
    requestIdleCallback(() => {
      const mention = restedOn(state) === resting ? findMention(resting) : undefined;
      if (mention) stage.prepare(mention);
    });
  }

  function dispatch(event: CardEvent): void {
    const before = shownMention(state);
    const restedBefore = restedOn(state);
    state = reduceCard(state, event, settings());
    clearTimeout(timer);
    const deadline = nextDeadline(state, settings());
    if (deadline !== undefined) {
      timer = setTimeout(
        () => dispatch({ type: 'tick', time: performance.now() }),
        Math.max(0, deadline - performance.now()),
      );
    }
    const resting = restedOn(state);
    if (resting !== undefined && resting !== restedBefore) prepareFor(resting);
    const shown = shownMention(state);
    if (shown?.mention === before?.mention && shown?.by === before?.by && shown?.pinned === before?.pinned)
      return;
    const mention = shown && findMention(shown.mention);
    if (!shown || !mention) return stage.hide();
    const pointer = shown.by === 'keyboard' ? undefined : state.pointer;
    if (!stage.show(mention, { pinned: shown.pinned, pointer })) dispatch({ type: 'close-pressed' });
  }

  /** What the page no longer holds loses its selection and, unless it is pinned, its card. */
  function dropGone(): void {
    const { reading } = page;
    const mentions = reading?.mentions ?? [];
    const marked = mentions.find((mention) => reading?.isMarked(mention));
    hasMarks = marked !== undefined;
    stage.forget();
    if (marked && !hasRehearsed) {
      hasRehearsed = true;
      void ready.then(() => rehearse({ mention: marked, mentions, dataset, words }));
    }
    selection.dropGone();
    const shown = shownMention(state);
    if (!shown || findMention(shown.mention)) return;
    dispatch(reading ? { type: 'mention-gone', mention: shown.mention } : { type: 'close-pressed' });
  }

  function openCard(mention: PageMention, { evenHidden = false } = {}): CardReport | undefined {
    selection.reveal(mention);
    if (boxesOf(mention).length === 0 && !evenHidden) return undefined;
    dispatch({ type: 'key-opened', mention: idOf(mention) });
    stage.enter();
    return stage.report();
  }

  listenToPage({
    isOrphaned: extension.isOrphaned,
    isOurs: stage.owns,
    mentionAt: (x, y) => (hasMarks ? page.reading?.mentionAt(x, y) : undefined),
    onPointer: ({ over, ...at }) => {
      if (page.choices.keyboardOnly) return;
      dispatch({
        type: 'pointer-moved',
        ...at,
        over: over === 'card' ? over : over && idOf(over),
        card: stage.box(),
      });
    },
    onTap: (mention) => dispatch({ type: 'tapped', mention: idOf(mention) }),
    onPressOutside: () => {
      selection.clear();
      dispatch({ type: 'turned-away' });
    },
    onEscape: () => {
      const shown = shownMention(state) !== undefined;
      if (shown) dispatch({ type: 'escape-pressed' });
      return shown || selection.clear();
    },
    onEnter: () => {
      const mention = selection.current();
      if (mention) openCard(mention);
      return mention !== undefined;
    },
    onTab: ({ inCard, backwards }) => {
      const leaves = inCard ? stage.leaveByTab(backwards) : selection.current() !== undefined;
      if (!leaves) return;
      selection.clear();
      dispatch({ type: 'turned-away' });
    },
    onScroll: () => {
      dispatch({ type: 'scrolled' });
      stage.follow();
    },
    onOrphaned: () => {
      selection.clear();
      stage.hide();
    },
  });
  extension.answerInPage({
    'step-mention': async ({ step, from }) => {
      const outcome = selection.step(step, from);
      const mention = selection.current();
      // A pinned card is being read: the mention is selected, and Enter asks for its card.
      if (shownMention(state)?.pinned) return outcome;
      if (outcome === 'made' && mention) dispatch({ type: 'key-opened', mention: idOf(mention) });
      if (outcome === 'left') dispatch({ type: 'escape-pressed' });
      return outcome;
    },
    'open-card': async ({ index, evenHidden = false }) => {
      const mention = page.reading?.mentions[index];
      return mention && openCard(mention, { evenHidden });
    },
    'read-article': async () => reportArticle(page.reading?.mentions ?? [], readToday()),
  });

  let unwatch = page.reading?.subscribe(dropGone);
  dropGone();
  page.subscribe(() => {
    unwatch?.();
    unwatch = page.reading?.subscribe(dropGone);
    dropGone();
  });
}
