import { TRAPS } from '../../e2e/hostile-host.cases.ts';
import type { HostilePage } from './hostile-page.ts';

/** Every method of these prototypes is made to throw. */
const throwing = (...owners: string[]): string => `
  for (const owner of [${owners.map((owner) => `${owner}.prototype`).join(', ')}])
    for (const name of Object.getOwnPropertyNames(owner)) {
      const { value, configurable } = Object.getOwnPropertyDescriptor(owner, name);
      if (configurable && typeof value === 'function' && name !== 'constructor')
        Object.defineProperty(owner, name, { value() { throw new Error('trap ' + name); }, configurable: true });
    }`;

const named = (element: string, names: string): string =>
  names
    .split(' ')
    .map((name) => element.replaceAll('NAME', name))
    .join('');

/** Attacks on the language and on what elements are called. */
export const LANGUAGE_PAGES: readonly HostilePage[] = [
  {
    row: 'polluted prototypes',
    name: 'more in Object.prototype',
    early: `for (const key of ['0', 'mode', 'get', 'set', 'value', 'enumerable', 'then', 'toJSON', 'type', 'read']) Object.prototype[key] = 'polluted';`,
  },
  {
    row: 'polluted prototypes',
    name: 'arrays, strings, maps and promises that throw',
    early: throwing('Array', 'String', 'Map', 'Set', 'WeakMap', 'Promise', 'RegExp', 'Function'),
  },
  {
    row: 'polluted prototypes',
    name: 'nodes, elements and documents that throw',
    script: throwing(
      'Node',
      'Element',
      'HTMLElement',
      'Document',
      'CharacterData',
      'Range',
      'TreeWalker',
      'ShadowRoot',
    ),
  },
  {
    row: 'polluted prototypes',
    name: 'observers and events that throw',
    early: throwing(
      'EventTarget',
      'Event',
      'MutationObserver',
      'IntersectionObserver',
      'AbortController',
      'CSSStyleSheet',
    ),
  },
  {
    row: 'polluted prototypes',
    name: 'globals that are something else',
    early: `for (const name of ['Highlight', 'StaticRange', 'NodeFilter', 'IntersectionObserver', 'requestIdleCallback', 'requestAnimationFrame', 'setTimeout', 'structuredClone', 'JSON', 'URL', 'chrome', 'browser'])
      Object.defineProperty(globalThis, name, { value: 'gone', configurable: true });`,
  },
  {
    row: 'polluted prototypes',
    name: 'getters that lie',
    early: `for (const [owner, name, lie] of [[Node.prototype, 'nodeType', 99], [Node.prototype, 'parentNode', null], [Node.prototype, 'isConnected', false], [CharacterData.prototype, 'data', 'Foxconn'], [Event.prototype, 'isTrusted', true], [Document.prototype, 'readyState', 'loading']])
      Object.defineProperty(owner, name, { get: () => lie, configurable: true });`,
  },
  {
    row: 'clobbered DOM',
    name: 'pictures named like what a document has',
    more: named(
      '<img name="NAME" alt="">',
      'documentElement body head createElement createElementNS createTreeWalker createRange querySelector querySelectorAll getElementById adoptedStyleSheets activeElement elementFromPoint caretPositionFromPoint addEventListener title contentType location readyState prerendering visibilityState styleSheets fullscreenElement defaultView cookie implementation',
    ),
  },
  {
    row: 'clobbered DOM',
    name: 'a form whose fields are named like what a node has',
    more: `<form>${named('<input name="NAME">', 'childNodes nodeType tagName localName parentNode firstChild nextSibling attributes textContent children closest matches contains getAttribute hasAttribute namespaceURI shadowRoot assignedSlot ownerDocument isConnected getRootNode')}<p>Foxconn fills in a form.</p></form>`,
  },
  {
    row: 'clobbered DOM',
    name: 'elements named like what a window has',
    more: named(
      '<a id="NAME"></a>',
      'chrome browser CSS Highlight StaticRange performance requestIdleCallback scheduler navigation navigator location getComputedStyle innerHeight visualViewport top self parent frames origin newsgloss',
    ),
  },
  {
    row: 'clobbered DOM',
    name: 'a form around all of the article',
    script: `const form = document.createElement('form');
      form.innerHTML = '<input name="parentNode"><input name="parentElement"><input name="nodeType"><input name="matches"><input name="closest"><input name="localName">';
      document.body.append(form); form.append(document.querySelector('article'));`,
  },
  {
    row: 'clobbered DOM',
    name: 'ids that are those of objects',
    more: named(
      '<p id="NAME">Words.</p><object name="NAME"></object>',
      '__proto__ constructor hasOwnProperty toString valueOf prototype then',
    ),
  },
  {
    row: 'closed root',
    name: 'a page that keeps every root',
    early: `const { attachShadow } = Element.prototype; globalThis.roots = [];
      Element.prototype.attachShadow = function (init) { const root = attachShadow.call(this, { ...init, mode: 'open' }); roots.push(root); return root; };`,
  },
  {
    row: 'closed root',
    name: 'a page that asks our host for its root',
    attack: `const inside = host.shadowRoot ?? host.openOrClosedShadowRoot; if (inside) throw new Error('the root is open');
      try { host.attachInternals(); } catch {} try { host.attachShadow({ mode: 'open' }); } catch {}`,
    card: 'right',
  },
  {
    row: 'closed root',
    name: 'a page that defines div',
    early: `try { customElements.define('div', class extends HTMLElement {}); } catch {}
      try { customElements.define('x-div', class extends HTMLDivElement { constructor() { super(); this.attachInternals(); } }, { extends: 'div' }); } catch {}`,
  },
  {
    row: 'closed root',
    name: 'a page that searches for what the card says',
    attack: `getSelection().removeAllRanges(); for (const word of ['Broadcom', 'Sources', 'record']) try { find(word); } catch {}; getSelection().removeAllRanges();`,
  },
  {
    row: 'closed root',
    name: 'a page that looks for focus and hits',
    attack: `const hit = document.elementsFromPoint(innerWidth / 2, innerHeight / 2); host.focus(); document.activeElement.blur(); host.click(); host.scrollIntoView();`,
  },
  {
    row: 'custom elements',
    name: 'constructors that throw',
    early: `customElements.define('x-trap', class extends HTMLElement { constructor() { super(); throw new Error('trap'); } });`,
    more: '<x-trap>OpenAI is caught.</x-trap>',
  },
  {
    row: 'custom elements',
    name: 'names like ours',
    early: `for (const name of ['newsgloss-card', 'newsgloss-host', 'news-gloss']) customElements.define(name, class extends HTMLElement { connectedCallback() { this.textContent = 'caught'; } });`,
    more: '<newsgloss-card></newsgloss-card>',
  },
  {
    row: 'custom elements',
    name: 'elements that destroy what comes near',
    early: `customElements.define('x-guard', class extends HTMLElement { connectedCallback() {
      new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach((node) => node.popover === 'manual' && node.remove()))).observe(document.documentElement, { childList: true });
    } });`,
    more: '<x-guard></x-guard>',
    card: 'absent',
  },
  {
    row: 'custom elements',
    name: 'elements that are upgraded for ever',
    script: `let left = 50; const next = () => {
      const name = 'x-late-' + left; document.querySelector('article').insertAdjacentHTML('beforeend', '<' + name + '>OpenAI comes late.</' + name + '>');
      customElements.define(name, class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Foxconn within.</p>'; } });
      if ((left -= 1) > 0) setTimeout(next, 2); else document.title = 'done';
    }; next();`,
    runs: true,
  },
  {
    row: 'custom elements',
    name: 'a thousand roots in one another',
    script: `let root = document.querySelector('article'); for (let depth = 0; depth < 300; depth += 1) { const div = document.createElement('div'); root.append(div); root = div.attachShadow({ mode: 'open' }); } root.append('Foxconn at the bottom.');`,
  },
  {
    row: 'synthetic events',
    name: 'keys and presses without end',
    attack: `for (const target of [host, document, window, document.body]) for (const [type, Kind, init] of [
      ['keydown', KeyboardEvent, { key: 'Escape' }], ['keydown', KeyboardEvent, { key: 'Enter' }], ['pointerdown', PointerEvent, {}], ['pointermove', PointerEvent, { clientX: 3, clientY: 3 }],
      ['click', PointerEvent, { pointerType: 'touch' }], ['scroll', Event, {}], ['resize', Event, {}], ['pagehide', Event, {}], ['copy', ClipboardEvent, {}],
    ]) target.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, ...init }));`,
    card: 'right',
  },
  {
    row: 'synthetic events',
    name: 'a pointer that rests on every name',
    script: `for (let x = 0; x < 900; x += 9) for (const type of ['pointermove', 'mousemove', 'pointerover', 'click']) dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, clientY: 110, pointerType: 'touch' }));`,
  },
  {
    row: 'synthetic events',
    name: 'forged arrivals',
    script: `for (const type of ['load', 'pageshow', 'pagehide', 'popstate', 'hashchange', 'visibilitychange', 'prerenderingchange', 'readystatechange', 'DOMContentLoaded'])
      for (const target of [window, document]) target.dispatchEvent(type.startsWith('page') ? new PageTransitionEvent(type, { persisted: true }) : new Event(type));`,
  },
  {
    row: 'synthetic events',
    name: 'events whose properties throw',
    script: `const bad = () => { throw new Error('trap'); };
      for (const type of ['pointermove', 'keydown', 'click', 'scroll']) {
        const event = new Event(type, { bubbles: true });
        for (const name of ['clientX', 'key', 'composedPath', 'pointerType', 'target']) Object.defineProperty(event, name, { get: bad });
        document.body.dispatchEvent(event);
      }`,
  },
  {
    row: 'synthetic events',
    name: 'a listener that stops all',
    early: `for (const type of ['pointermove', 'pointerout', 'mousemove', 'keydown', 'click', 'scroll', 'toggle']) addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`,
  },
  {
    row: 'synthetic events',
    name: 'messages as if from us',
    script: `for (const type of ['describe-page', 'open-card', 'apply-settings', 'page-opened', 'newsgloss']) { postMessage({ type, settings: null, index: 0 }, '*'); document.dispatchEvent(new CustomEvent(type, { detail: { type } })); }`,
  },
  ...TRAPS.map(({ name, code }): HostilePage => ({
    row: name.includes('prototype') ? 'polluted prototypes' : 'clobbered DOM',
    name: `late ${name}`,
    script: code,
  })),
];
