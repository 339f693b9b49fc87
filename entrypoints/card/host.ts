import cardCss from '../../components/card.css?inline';

/** The one element that Newsgloss adds to a page, and only while there is something to show. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is rendered. */
  readonly container: HTMLElement;
  /** Has a screen reader say `text`. */
  announce(text: string): void;
  remove(): void;
}

/**
 * A rule inside our own root beats the page's, `!important` or not, so the host is laid out here:
 * an empty point in the corner of the top layer, from which the card stands off by itself.
 * https://drafts.csswg.org/css-cascade-5/#cascade-context
 */
const HOST_CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: transparent !important;
}
.newsgloss-place { position: fixed; }
.newsgloss-voice { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { :host { display: none !important; } }
`;

/**
 * What happens in the card is none of the page's business: its shortcuts would answer to keys, and
 * its dialogs would take a click in the card for one outside of them.
 */
const KEPT_EVENTS = [
  'click',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'keydown',
  'keypress',
  'keyup',
];

/**
 * Mounts the host in `parent`: a popover in a closed root on a plain `div`. A custom-element name
 * would let the page define that element and reach the root; other elements cannot have one.
 */
export function mountHost(parent: Element): CardHost {
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [makeSheet(HOST_CSS), makeSheet(cardCss)];
  const container = document.createElement('div');
  container.className = 'newsgloss-place';
  const voice = document.createElement('div');
  voice.className = 'newsgloss-voice';
  voice.setAttribute('role', 'status');
  root.append(container, voice);
  for (const type of KEPT_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
  parent.append(element);
  element.showPopover();

  return {
    element,
    container,
    announce(text) {
      // A live region speaks of what changes in it, so it must be there, and empty, before.
      requestAnimationFrame(() => {
        voice.textContent = text;
      });
    },
    remove: () => element.remove(),
  };
}

/**
 * The element that a host for `node` must stand in: what lies outside an open modal dialog or a
 * full-screen element is covered or cannot be clicked.
 */
export function hostParentOf(node: Node): Element {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('dialog:modal') ?? fullscreenAround(node) ?? document.documentElement;
}

function fullscreenAround(node: Node): Element | undefined {
  const full = document.fullscreenElement;
  return full?.contains(node) ? full : undefined;
}

function makeSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
