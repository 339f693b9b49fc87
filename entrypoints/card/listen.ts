import { isOrphaned } from '../../lib/extension/requests.ts';
import type { PageMention } from '../../lib/page/mention.ts';

/** What of the page's events concerns cards. Keys are kept from the page where a handler says so. */
interface Listeners {
  /** Whether an element is the host of our card. */
  readonly isOurs: (target: EventTarget | null) => boolean;
  readonly mentionAt: (x: number, y: number) => PageMention | undefined;
  /** A mouse or pen moved; CSS px of the viewport, and ms. `over` is `undefined` off the page too. */
  readonly onPointer: (at: {
    x: number;
    y: number;
    time: number;
    over: PageMention | 'card' | undefined;
  }) => void;
  readonly onTap: (mention: PageMention) => void;
  readonly onPressOutside: () => void;
  /** These two tell whether they used the key. */
  readonly onEscape: () => boolean;
  readonly onEnter: () => boolean;
  readonly onTab: () => void;
  readonly onScroll: () => void;
  /** This script's extension is gone; nothing is heard after it. */
  readonly onOrphaned: () => void;
}

/**
 * Listens to the page, ahead of the page's own listeners; events that scripts made are ignored.
 */
export function listenToPage(listeners: Listeners): void {
  const abort = new AbortController();

  function on<Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ): void {
    const trusted = (event: WindowEventMap[Type]): void => {
      // After an update of the extension this script stays in the page, beside its successor.
      if (isOrphaned()) {
        abort.abort();
        listeners.onOrphaned();
      } else if (event.isTrusted) {
        listener(event);
      }
    };
    window.addEventListener(type, trusted as EventListener, {
      capture: true,
      passive: type !== 'keydown',
      signal: abort.signal,
    });
  }

  on('pointermove', (event) => {
    if (isNoHover(event)) return;
    const { clientX: x, clientY: y } = event;
    const over = listeners.isOurs(event.target) ? 'card' : listeners.mentionAt(x, y);
    listeners.onPointer({ x, y, time: performance.now(), over });
  });
  on('pointerout', (event) => {
    if (event.relatedTarget !== null || isNoHover(event)) return;
    listeners.onPointer({ x: event.clientX, y: event.clientY, time: performance.now(), over: undefined });
  });
  on('pointerdown', (event) => {
    if (!listeners.isOurs(event.target)) listeners.onPressOutside();
  });
  on('click', (event) => {
    // A tap on a link goes where the link goes, and nothing else.
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || isInLink(event.target)) return;
    const mention = listeners.isOurs(event.target)
      ? undefined
      : listeners.mentionAt(event.clientX, event.clientY);
    if (mention) listeners.onTap(mention);
  });
  on('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const inCard = listeners.isOurs(event.target);
    if (event.key === 'Tab' && !inCard) listeners.onTab();
    const used =
      (event.key === 'Escape' && listeners.onEscape()) ||
      (event.key === 'Enter' && !inCard && !isEditable(event.target) && listeners.onEnter());
    if (used) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  });
  on('scroll', listeners.onScroll);
  on('resize', listeners.onScroll);
}

/** A finger has no hover, and a pointer with a button down is selecting text. */
function isNoHover({ pointerType, buttons }: PointerEvent): boolean {
  return pointerType === 'touch' || buttons !== 0;
}

function isInLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], button, label, summary') !== null;
}

function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
