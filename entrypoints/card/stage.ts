import type { Words } from '../../components/text.tsx';
import type { Placement } from '../../lib/card/place.ts';
import type { OpenedBy } from '../../lib/card/state.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { readToday } from '../../lib/data/today.ts';
import type { CardReport } from '../../lib/extension/messages.ts';
import { askWorker } from '../../lib/extension/requests.ts';
import type { PageMention } from '../../lib/page/mention.ts';
import type { SharedPage } from '../../lib/page/shelves.ts';
import { chooseContent } from './content.ts';
import { hostParentOf, mountHost, type CardHost } from './host.ts';
import { drawCard, eraseCard, focusCard, placeBeside, reportCard } from './view.tsx';

/** What is on show in the page: at most one card, and what is said to a screen reader. */
export interface Stage {
  show(
    mention: PageMention,
    how: { readonly by: OpenedBy; readonly pointer: { x: number; y: number } | undefined },
  ): void;
  hide(): void;
  /** Keeps the card beside its mention. */
  follow(): void;
  /** Whether `target` is our host. */
  owns(target: EventTarget | null): boolean;
  /** What the open card shows. */
  report(): CardReport | undefined;
  /** Says `text` about `mention`; an empty text lets the voice go. */
  announce(text: string, mention?: PageMention): void;
}

/** What is on show now. */
interface Showing {
  readonly mention: PageMention;
  readonly pointer: { x: number; y: number } | undefined;
  /** What had the focus before a card took it. */
  readonly focused: Element | null | undefined;
  placement: Placement | undefined;
}

/** Sets up the stage; nothing is in the page until there is something to show. */
export function createStage({
  page,
  dataset,
  words,
  onClose,
}: {
  readonly page: SharedPage;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly onClose: () => void;
}): Stage {
  let host: CardHost | undefined;
  let showing: Showing | undefined;
  let speaking = false;
  let frame = 0;

  function hostFor(mention: PageMention): CardHost {
    const parent = hostParentOf(mention.range.startContainer);
    if (host?.element.parentNode !== parent) {
      host?.remove();
      host = mountHost(parent);
    }
    return host;
  }

  function leave(): void {
    if (showing || speaking) return;
    host?.remove();
    host = undefined;
  }

  function place(): void {
    if (host && showing) {
      showing.placement = placeBeside(host, showing.mention, {
        pointer: showing.pointer,
        previous: showing.placement,
      });
    }
  }

  const stage: Stage = {
    show(mention, { by, pointer }) {
      const content = chooseContent(mention, {
        dataset,
        mentions: page.reading?.mentions ?? [],
        today: readToday(),
        locale: words.locale,
      });
      if (!content) return;
      const focused = by === 'keyboard' ? (showing?.focused ?? document.activeElement) : undefined;
      const target = hostFor(mention);
      drawCard(target, {
        content,
        words,
        onAllFacts: () => {
          void askWorker('open-sheet', { entity: mention.entity }).catch(() => undefined);
          onClose();
        },
        onClose,
      });
      showing = { mention, pointer: by === 'keyboard' ? undefined : pointer, focused, placement: undefined };
      page.reading?.emphasise('open', mention);
      place();
      if (by === 'keyboard') focusCard(target);
    },
    hide() {
      if (!showing) return;
      const { focused } = showing;
      const hadFocus = host !== undefined && document.activeElement === host.element;
      showing = undefined;
      page.reading?.emphasise('open', undefined);
      if (host) eraseCard(host);
      leave();
      if (hadFocus && focused instanceof HTMLElement && focused !== document.body)
        focused.focus({ preventScroll: true });
    },
    follow() {
      if (!showing || frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        place();
      });
    },
    owns: (target) => host !== undefined && target === host.element,
    report: () => (host && showing ? reportCard(host, showing.mention.entity) : undefined),
    announce(text, mention) {
      speaking = text !== '';
      if (speaking && mention) hostFor(mention).announce(text);
      leave();
    },
  };
  return stage;
}
