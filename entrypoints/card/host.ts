import cardCss from '../../components/card.css?inline';
import { closestAround } from '../../lib/page/node-reading.ts';

/** The one element that Newsgloss adds to a page, and only while there is something to show. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is rendered. */
  readonly container: HTMLElement;
  /** Puts the host into the top layer, as a child of `parent`; it has no parent before. */
  mount(parent: Element): void;
  /** Has a screen reader say `text`. */
  announce(text: string): void;
  remove(): void;
}

/**
 * A rule inside our own root beats the page's, `!important` or not, so the host is laid out here:
 * an empty point in the corner of the top layer, from which the card stands off by itself. What is
 * no longer in the top layer, since the page took it out, is not shown at all.
 * https://drafts.csswg.org/css-cascade-5/#cascade-context
 */
const HOST_CSS = `
:host {
  all: initial !important;
  display: none !important;
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
@media not print { :host(:popover-open) { display: block !important; } }
:host::backdrop { display: none !important; }
.newsgloss-place { position: fixed; }
.newsgloss-voice { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
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

// A form or picture named like these stands in front of the document's own.
const { createElement } = Document.prototype;
const { appendChild } = Node.prototype;

/**
 * Makes the host, outside of the page: a popover in a closed root on a plain `div`. A custom-element
 * name would let the page define that element and reach the root; other elements cannot have one.
 */
export function makeHost(): CardHost {
  const element = makeDiv();
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = sheets();
  const container = makeDiv();
  container.className = 'newsgloss-place';
  const voice = makeDiv();
  voice.className = 'newsgloss-voice';
  voice.setAttribute('role', 'status');
  root.append(container, voice);
  for (const type of KEPT_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());

  return {
    element,
    container,
    mount(parent) {
      appendChild.call(parent, element);
      element.showPopover();
    },
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
 * full-screen element is covered or cannot be clicked, and a dialog that a script made keeps the
 * focus within itself.
 */
export function hostParentOf(node: Node): Element {
  return (
    closestAround(node, 'dialog:modal, [aria-modal="true"], :fullscreen, html') ?? document.documentElement
  );
}

function makeDiv(): HTMLElement {
  return createElement.call(document, 'div');
}

let made: CSSStyleSheet[] | undefined;

/** Read once: the roots of one document can share them. */
function sheets(): CSSStyleSheet[] {
  return (made ??= [makeSheet(HOST_CSS), makeSheet(cardCss)]);
}

function makeSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
