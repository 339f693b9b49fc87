import type { Words } from '../../components/text.tsx';
import type { Point } from '../../lib/card/geometry.ts';
import type { Placement } from '../../lib/card/place.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { readToday } from '../../lib/data/today.ts';
import type { CardReport } from '../../lib/extension/messages.ts';
import { copyFacts } from '../../lib/page/copy-facts.ts';
import type { PageMention } from '../../lib/page/mention.ts';
import type { SharedPage } from '../../lib/page/shelves.ts';
import { chooseContent, type CardContent } from './content.ts';
import { dragBy } from './drag.ts';
import type { ExtensionLine } from './extension-shelf.ts';
import { focusCard, hasFocus, isAtEdge, readFocus } from './focus.ts';
import { watchReach } from './guard.ts';
import { hostParentOf, makeHost, type CardHost } from './host.ts';
import { boxOf, lookAt, standAt, standBeside, standOn } from './stand.ts';
import { drawCard, eraseCard, reportCard } from './view.tsx';

/** What is on show in the page: at most one card, and what is said to a screen reader. */
export interface Stage {
  /** Shows the card of a mention; tells whether it could. */
  show(mention: PageMention, how: { readonly pinned: boolean; readonly pointer: Point | undefined }): boolean;
  hide(): void;
  /** Draws the card of `mention` beforehand, outside of the page. */
  prepare(mention: PageMention): void;
  /** What was drawn beforehand no longer holds: the page names other companies, or elsewhere. */
  forget(): void;
  /** Moves the focus into the card. */
  enter(): void;
  /** Gives the focus back, if the next Tab key would leave the card; tells whether it did. */
  leaveByTab(backwards: boolean): boolean;
  /** Keeps the card beside its mention, and a pinned one in the viewport. */
  follow(): void;
  /** Where the open card is, in CSS px of the viewport. */
  box(): DOMRect | undefined;
  /** Whether an event comes from our host. */
  owns(event: Event): boolean;
  /** What the open card shows. */
  report(): CardReport | undefined;
  /** Says `text` about `mention`; an empty text lets the voice go. */
  announce(text: string, mention?: PageMention): void;
}

/** What is on show now. */
interface Showing {
  readonly host: CardHost;
  readonly mention: PageMention;
  readonly content: CardContent;
  readonly pointer: Point | undefined;
  readonly unwatch: () => void;
  pinned: boolean;
  placement: Placement | undefined;
  /** What the placement rests on, in one text. */
  basis: string;
}

/** What is ready for when the pointer has rested. */
interface Prepared extends Pick<Showing, 'mention' | 'content'> {
  /** Whether the host, which is in no page, holds the card already. */
  isDrawn: boolean;
}

/** What the reader, or the page, does to a card on show. */
export interface CardActions {
  readonly onClose: () => void;
  readonly onPin: () => void;
  /** The mention is no longer to be seen anywhere. */
  readonly onGone: (mention: PageMention) => void;
}

/** Sets up the stage; nothing is in the page until there is something to show. */
export function createStage({
  page,
  dataset,
  words,
  extension,
  actions,
}: {
  readonly page: SharedPage;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly extension: ExtensionLine;
  readonly actions: CardActions;
}): Stage {
  let host: CardHost | undefined;
  let prepared: Prepared | undefined;
  let showing: Showing | undefined;
  /** What had the focus before the card took it. */
  let focused: ReturnType<typeof readFocus>;
  let speaking = false;
  let frame = 0;

  function getHost(): CardHost {
    if (host) return host;
    host = makeHost();
    dragBy(host.container, {
      handle: '[data-pinned] > .card-head',
      boxOf: stage.box,
      onDrag: (to) => {
        if (showing?.pinned) standAt(showing.host, to);
      },
    });
    return host;
  }

  function hostFor(mention: PageMention): CardHost {
    const parent = hostParentOf(mention.range.startContainer);
    if (host?.element.parentNode && host.element.parentNode !== parent) removeHost();
    const target = getHost();
    if (!target.element.parentNode) target.mount(parent);
    return target;
  }

  function removeHost(): void {
    host?.remove();
    host = undefined;
    if (prepared) prepared.isDrawn = false;
  }

  function leave(): void {
    if (!showing && !speaking) removeHost();
  }

  function contentOf(mention: PageMention): CardContent | undefined {
    return chooseContent(mention, {
      dataset,
      mentions: page.reading?.mentions ?? [],
      today: readToday(),
      locale: words.locale,
    });
  }

  function draw({
    host: target,
    mention,
    content,
    pinned,
  }: Pick<Showing, 'host' | 'mention' | 'content' | 'pinned'>): void {
    drawCard(target, {
      content,
      words,
      pinned,
      size: page.choices.cardSize,
      onCopy: (facts, format) => copyFacts(facts, format, { dataAsOf: dataset.asOf, locale: words.locale }),
      onAllFacts: () => {
        void extension.askWorker('open-sheet', { entity: mention.entity }).catch(() => undefined);
        if (!pinned) actions.onClose();
      },
      onBrief: () => void extension.askWorker('open-brief', {}).catch(() => undefined),
      onPin: actions.onPin,
      onMove: (move) => standOn(target, move),
      onClose: actions.onClose,
    });
  }

  function begin(mention: PageMention, { pinned, pointer }: Pick<Showing, 'pinned' | 'pointer'>): boolean {
    const ready = prepared?.mention === mention ? prepared : undefined;
    const content = ready?.content ?? contentOf(mention);
    if (!content) return false;
    showing?.unwatch();
    const target = hostFor(mention);
    const isEntered = hasFocus(target);
    const how = { host: target, mention, content, pointer, pinned, placement: undefined, basis: '' };
    // Of the card of another mention nothing stays, unfolded parts and scroll neither.
    if (!ready?.isDrawn) eraseCard(target);
    if (!ready?.isDrawn || pinned) draw(how);
    prepared = undefined;
    if (isEntered) focusCard(target);
    showing = { ...how, unwatch: watchReach(target, actions.onClose) };
    page.reading?.emphasise('open', mention);
    place(showing);
    return true;
  }

  function rePin(shown: Showing, pinned: boolean): void {
    shown.pinned = pinned;
    shown.basis = '';
    draw(shown);
  }

  function giveFocusBack(target: CardHost): void {
    if (hasFocus(target)) focused?.focus({ preventScroll: true });
    focused = undefined;
  }

  /** Puts the card where it belongs; tells whether there is anything to stand beside. */
  function place(shown: Showing): boolean {
    const { mention, pointer, placement: previous } = shown;
    if (shown.pinned) {
      const box = boxOf(shown.host);
      if (box) standAt(shown.host, box);
      return true;
    }
    const sight = lookAt(mention, shown.host);
    const basis = JSON.stringify(sight);
    if (basis === shown.basis) return true;
    shown.basis = basis;
    shown.placement = standBeside(shown.host, { mention, sight, pointer, previous });
    return sight.boxes.length > 0;
  }

  /** Once a frame while an unpinned card is open: text moves for more reasons than there are events. */
  function keepUp(): void {
    frame = 0;
    if (!showing) return;
    // Firefox paints what the page animates, though the cascade has it that our rules win.
    if (showing.host.element.getAnimations().length > 0) actions.onClose();
    else if (!place(showing)) actions.onGone(showing.mention);
    else if (!showing.pinned) stage.follow();
  }

  const stage: Stage = {
    show(mention, { pinned, pointer }) {
      try {
        if (showing?.mention === mention) rePin(showing, pinned);
        else if (!begin(mention, { pinned, pointer })) return false;
        stage.follow();
        return true;
      } catch {
        // A page can stand in the way of what draws a card: then there is none, and no more than that.
        stage.hide();
        return false;
      }
    },
    hide() {
      if (!showing) return leave();
      const { host: target, unwatch } = showing;
      giveFocusBack(target);
      unwatch();
      showing = undefined;
      page.reading?.emphasise('open', undefined);
      eraseCard(target);
      leave();
    },
    prepare(mention) {
      try {
        const content = contentOf(mention);
        if (!content) return;
        prepared = { mention, content, isDrawn: false };
        const target = getHost();
        if (target.element.parentNode) return; // it is in use
        eraseCard(target);
        draw({ host: target, mention, content, pinned: false });
        prepared.isDrawn = true;
      } catch {
        // What stands in the way will be seen to when the card is asked for.
        removeHost();
      }
    },
    forget() {
      if (prepared?.isDrawn) removeHost();
      prepared = undefined;
    },
    enter() {
      if (!showing || hasFocus(showing.host)) return;
      focused = readFocus();
      focusCard(showing.host);
    },
    leaveByTab(backwards) {
      if (!showing || !isAtEdge(showing.host, backwards ? 'first' : 'last')) return false;
      giveFocusBack(showing.host);
      return true;
    },
    follow() {
      if (showing && frame === 0) frame = requestAnimationFrame(keepUp);
    },
    box: () => showing && boxOf(showing.host),
    owns: (event) => host !== undefined && event.composedPath().includes(host.element),
    report: () => showing && reportCard(showing.host, showing.mention.entity),
    announce(text, mention) {
      speaking = text !== '';
      if (prepared?.isDrawn) removeHost();
      if (speaking && mention) hostFor(mention).announce(text);
      leave();
    },
  };
  return stage;
}
