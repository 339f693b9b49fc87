import { isCopying } from '../../lib/page/copy-text.ts';
import type { PageMention } from '../../lib/page/mention.ts';
import { closestAround, parentOf } from '../../lib/page/node-reading.ts';

/** Where a mouse or pen is. */
interface PointerAt {
  /** CSS px of the viewport. */
  readonly x: number;
  readonly y: number;
  /** ms */
  readonly time: number;
  /** `undefined` off the page too. */
  readonly over: PageMention | 'card' | undefined;
}

/** What of the page's events concerns cards. Keys are kept from the page where a handler says so. */
interface Listeners {
  /** Whether this script no longer belongs to the installed extension. */
  readonly isOrphaned: () => boolean;
  /** Whether an event comes from the host of our card. */
  readonly isOurs: (event: Event) => boolean;
  readonly mentionAt: (x: number, y: number) => PageMention | undefined;
  /** A mouse or pen moved; once a frame at most. */
  readonly onPointer: (at: PointerAt) => void;
  readonly onTap: (mention: PageMention) => void;
  readonly onPressOutside: () => void;
  /** These two tell whether they used the key. */
  readonly onEscape: () => boolean;
  readonly onEnter: () => boolean;
  readonly onTab: (how: { readonly inCard: boolean; readonly backwards: boolean }) => void;
  readonly onScroll: () => void;
  /** This script's extension is gone; nothing is heard after it. */
  readonly onOrphaned: () => void;
}

/** Listens to the page for as long as this script belongs to the installed extension. */
export function listenToPage(listeners: Listeners): void {
  const life = new AbortController();
  let arming = arm(listeners, life);
  // `document.open()` takes every listener of the page away, ours too; observers stay.
  const roots = new MutationObserver(() => {
    arming.abort();
    arming = arm(listeners, life);
  });
  roots.observe(document, { childList: true });
  life.signal.addEventListener('abort', () => {
    arming.abort();
    roots.disconnect();
    listeners.onOrphaned();
  });
}

/** Hears the page's events, ahead of the page's own listeners; those that scripts made are ignored. */
function arm(listeners: Listeners, life: AbortController): AbortController {
  const abort = new AbortController();
  let moved: (() => void) | undefined;
  let frame = 0;

  function on<Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ): void {
    const trusted = (event: WindowEventMap[Type]): void => {
      // After an update of the extension this script stays in the page, beside its successor.
      if (listeners.isOrphaned()) life.abort();
      else if (event.isTrusted) listener(event);
    };
    window.addEventListener(type, trusted as EventListener, {
      capture: true,
      passive: type !== 'keydown',
      signal: abort.signal,
    });
  }

  /** Looks at the last of the movements that came between two frames: a hit test costs. */
  function onceAFrame(look: () => void): void {
    moved = look;
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      moved?.();
      moved = undefined;
    });
  }

  /** Finds the mention that an event hits, when it is asked to: the way to what was hit is lost by then. */
  function lookUnder(event: MouseEvent): () => PageMention | undefined {
    const path = event.composedPath();
    return () => {
      const mention = listeners.mentionAt(event.clientX, event.clientY);
      return mention && isReached(mention, path) ? mention : undefined;
    };
  }

  on('pointermove', (event) => {
    if (isNoHover(event)) return;
    const at = { x: event.clientX, y: event.clientY, time: performance.now() };
    const over = listeners.isOurs(event) ? () => 'card' as const : lookUnder(event);
    onceAFrame(() => listeners.onPointer({ ...at, over: over() }));
  });
  on('pointerout', (event) => {
    if (event.relatedTarget !== null || isNoHover(event)) return;
    const at = { x: event.clientX, y: event.clientY, time: performance.now() };
    onceAFrame(() => listeners.onPointer({ ...at, over: undefined }));
  });
  on('pointerdown', (event) => {
    moved = undefined;
    // A finger may be about to scroll: whether it taps is known at the click.
    if (event.pointerType !== 'touch' && !listeners.isOurs(event)) listeners.onPressOutside();
  });
  on('click', (event) => {
    if (!isTouch(event) || listeners.isOurs(event)) return;
    const mention = lookUnder(event)();
    // A tap on a link goes where the link goes, and nothing else.
    if (mention && !isActive(mention)) listeners.onTap(mention);
    else listeners.onPressOutside();
  });
  on('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const inCard = listeners.isOurs(event);
    if (event.key === 'Tab') listeners.onTab({ inCard, backwards: event.shiftKey });
    const used =
      (event.key === 'Escape' && listeners.onEscape()) ||
      (event.key === 'Enter' && !inCard && !isEditable(event) && listeners.onEnter());
    if (used) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  });
  // What a reader copies from the card is none of the page's business; but what listens on `window`
  // since before us hears it first.
  on('copy', (event) => {
    if (listeners.isOurs(event) && !isCopying()) event.stopImmediatePropagation();
  });
  on('scroll', listeners.onScroll);
  on('resize', listeners.onScroll);
  return abort;
}

/**
 * Whether what was hit, the first of `path`, holds the mention or is held by what does. Firefox finds
 * highlights behind a wall of the page too.
 */
function isReached({ range }: PageMention, path: readonly EventTarget[]): boolean {
  const holder = parentOf(range.startContainer);
  if (holder && path.includes(holder)) return true;
  let at = holder;
  while (at && at !== path[0]) at = parentOf(at);
  return at !== undefined;
}

/** A finger has no hover, and a pointer with a button down is selecting text. */
function isNoHover({ pointerType, buttons }: PointerEvent): boolean {
  return pointerType === 'touch' || buttons !== 0;
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

/** Asked of the mention, as an event does not tell what was hit inside a closed shadow root. */
function isActive({ range }: PageMention): boolean {
  return closestAround(range.startContainer, 'a[href], button, label, summary') !== undefined;
}

function isEditable(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  // What is inside a custom element that hides it may be an editor.
  const isHidden = target.localName.includes('-') && target.shadowRoot === null;
  return isHidden || target.isContentEditable || target.matches('input, textarea, select');
}
