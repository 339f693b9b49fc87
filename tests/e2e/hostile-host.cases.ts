/** What a page does, and what becomes of the card. */
export interface Attack {
  readonly name: string;
  /** Code of the page; `host` is our element while a card is open. */
  readonly code: string;
}

/** Style sheets that a page may have, for our sake or by accident. The card must look as it always does. */
export const STYLES: readonly { readonly name: string; readonly css: string }[] = [
  { name: 'a small rem', css: 'html { font-size: 62.5%; }' },
  {
    name: 'text that shouts',
    css: `html { font: italic 900 40px/3 fantasy; letter-spacing: 5px; word-spacing: 20px; text-transform: uppercase;
      text-align: right; text-indent: 50px; white-space: pre; color: red; cursor: none; visibility: visible; }
      body { font: 18px/1.6 serif; letter-spacing: 0; white-space: normal; text-indent: 0 }`,
  },
  {
    name: 'our own custom properties',
    css: `* { --paper: red; --ink: red; --text: 99px; --space-4: 200px; --serif: fantasy; }`,
  },
  { name: 'transitions everywhere', css: '* { transition: all 60s !important; }' },
  {
    name: 'animations everywhere',
    css: '@keyframes out { from, to { opacity: 0; transform: scale(0); } } div, [popover] { animation: out 60s infinite !important; }',
  },
  { name: 'hidden blocks', css: 'div, [popover], [popover]:popover-open { display: none !important; }' },
  {
    name: 'invisible popovers',
    css: '[popover] { opacity: 0 !important; visibility: hidden !important; filter: opacity(0) !important; mix-blend-mode: exclusion !important; }',
  },
  {
    name: 'displaced popovers',
    css: '[popover] { transform: scale(0) !important; translate: 9999px !important; rotate: 90deg !important; scale: 0 !important; position: static !important; inset: 9999px !important; margin: 99px !important; z-index: -1 !important; }',
  },
  {
    name: 'clipped popovers',
    css: '[popover] { clip-path: circle(0) !important; overflow: clip !important; contain: strict !important; content-visibility: hidden !important; mask: linear-gradient(transparent, transparent) !important; width: 1px !important; height: 1px !important; }',
  },
  {
    name: 'dead popovers',
    css: '[popover] { pointer-events: none !important; user-select: none !important; interactivity: inert !important; }',
  },
  { name: 'enlarged popovers', css: '[popover] { zoom: 4 !important; font-size: 90px !important; }' },
  {
    name: 'popovers from right to left',
    css: '[popover] { direction: rtl !important; unicode-bidi: bidi-override !important; writing-mode: vertical-rl !important; }',
  },
  { name: 'an enlarged page', css: 'html { zoom: 1.6; }' },
  { name: 'a shrunk page', css: 'html { zoom: 0.7; }' },
  {
    name: 'a transformed page',
    css: 'html { transform: scale(0.9); transform-origin: 0 0; filter: grayscale(1); perspective: 100px; will-change: transform; }',
  },
  { name: 'a contained page', css: 'html { contain: paint; overflow: hidden; height: 100vh; }' },
  { name: 'a page from right to left', css: 'html { direction: rtl; }' },
  {
    name: 'a page that runs down',
    css: 'html { writing-mode: vertical-rl; } article { writing-mode: horizontal-tb; }',
  },
];

/** What a page does to an open card, after which it is as it was. */
export const BORNE: readonly Attack[] = [
  { name: 'hides it by attribute', code: `host.hidden = true` },
  {
    name: 'restyles it',
    code: `host.style.cssText = 'display: none !important; opacity: 0 !important; transform: scale(0) !important; zoom: 3 !important'`,
  },
  {
    name: 'names it',
    code: `host.id = 'openai'; host.className = 'ad'; host.title = 'x'; host.slot = 'y'; host.dir = 'rtl'; host.lang = 'ar'`,
  },
  { name: 'fills it', code: `host.innerHTML = '<p style="font-size: 99px">Not ours</p>'` },
  {
    name: 'asks for its root',
    code: `globalThis.root = host.shadowRoot; try { host.attachShadow({ mode: 'open' }); } catch {} try { host.attachInternals(); } catch {}`,
  },
  {
    name: 'forges keys',
    code: `for (const target of [host, document, window]) for (const key of ['Escape', 'Enter', 'Tab']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))`,
  },
  {
    name: 'forges presses',
    code: `for (const target of [host, document.body, window]) for (const type of ['pointerdown', 'pointermove', 'click']) target.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 3, clientY: 3 }))`,
  },
  {
    name: 'forges a look',
    code: `host.dispatchEvent(new ToggleEvent('toggle', { newState: 'closed' })); document.dispatchEvent(new Event('fullscreenchange')); dispatchEvent(new Event('resize'))`,
  },
  {
    name: 'opens a small popover of its own elsewhere',
    code: `const tip = document.createElement('p'); tip.popover = 'auto'; tip.textContent = 'tip'; tip.style.cssText = 'inset: auto 0 0 auto; margin: 0'; document.body.append(tip); tip.showPopover()`,
  },
  {
    name: 'writes attributes on everything',
    code: `for (const element of document.querySelectorAll('*')) element.setAttribute('data-seen', '1')`,
  },
  {
    name: 'takes it elsewhere and shows it again',
    code: `document.querySelector('nav').append(host); host.showPopover()`,
  },
];

/** What a page does to an open card, after which there is none. */
export const LOST: readonly Attack[] = [
  {
    name: 'animates it away',
    code: `host.animate([{ opacity: 0, transform: 'translate(9999px)', zoom: 3 }], { duration: 1e6, fill: 'both' })`,
  },
  { name: 'removes it', code: `host.remove()` },
  { name: 'hides it as a popover', code: `host.hidePopover()` },
  {
    name: 'hides every popover',
    code: `for (const popover of document.querySelectorAll(':popover-open')) popover.hidePopover()`,
  },
  { name: 'makes it another popover', code: `host.popover = 'auto'` },
  { name: 'makes it none', code: `host.removeAttribute('popover')` },
  { name: 'makes it inert', code: `host.inert = true` },
  { name: 'hides it from screen readers', code: `host.ariaHidden = 'true'` },
  { name: 'makes all of the page inert', code: `document.documentElement.inert = true` },
  { name: 'takes it elsewhere', code: `document.body.append(host)` },
  {
    name: 'takes it into another document',
    code: `const frame = document.createElement('iframe'); document.body.append(frame); frame.contentDocument.body.append(host)`,
  },
  { name: 'hides what holds it', code: `document.documentElement.style.display = 'none'` },
  { name: 'empties the root', code: `document.documentElement.replaceChildren()` },
  { name: 'removes the root', code: `document.documentElement.remove()` },
  {
    name: 'replaces the root',
    code: `document.replaceChild(document.createElement('html'), document.documentElement)`,
  },
  {
    name: 'opens the document anew',
    code: `document.open(); document.write('<!doctype html><p>New'); document.close()`,
  },
  {
    name: 'opens a modal dialog',
    code: `const dialog = document.createElement('dialog'); dialog.textContent = 'Subscribe'; document.body.append(dialog); dialog.showModal()`,
  },
  {
    name: 'covers it',
    code: `const cover = document.createElement('section'); cover.popover = 'manual'; cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh'; document.body.append(cover); cover.showPopover()`,
  },
];

/** Scripts that lie in wait for our host. They act within the task that brings it. */
export const AMBUSHES: readonly Attack[] = [
  { name: 'removes it', code: `host.remove()` },
  { name: 'hides it', code: `host.hidePopover()` },
  { name: 'makes it inert', code: `host.inert = true` },
  { name: 'takes it into the body', code: `document.body.append(host)` },
  {
    name: 'removes it and all that comes after it',
    code: `document.documentElement.replaceChildren(document.head, document.body)`,
  },
];

function plant(names: readonly string[], element: (name: string) => string): string {
  return `document.querySelector('article').insertAdjacentHTML('beforeend', '${names.map(element).join('')}')`;
}

/** Mark-up and scripts that come to stand in the way of what our script calls. The card is right or absent. */
export const TRAPS: readonly Attack[] = [
  {
    name: 'pictures named like what a document has',
    code: plant(
      [
        'createElement',
        'createElementNS',
        'createTextNode',
        'documentElement',
        'activeElement',
        'fullscreenElement',
        'elementFromPoint',
        'adoptedStyleSheets',
        'createRange',
        'body',
        'addEventListener',
        'querySelector',
      ],
      (name) => `<img name="${name}" alt="">`,
    ),
  },
  {
    name: 'elements named like what a window has',
    code: plant(
      [
        'innerHeight',
        'visualViewport',
        'requestAnimationFrame',
        'IntersectionObserver',
        'performance',
        'getComputedStyle',
        'browser',
        'chrome',
      ],
      (name) => `<a id="${name}"></a>`,
    ),
  },
  {
    name: 'prototypes that throw',
    code: `
      for (const [owner, names] of [
        [Element.prototype, ['attachShadow', 'closest', 'matches', 'append', 'remove', 'getBoundingClientRect']],
        [HTMLElement.prototype, ['showPopover', 'focus']],
        [Node.prototype, ['appendChild', 'insertBefore', 'contains', 'getRootNode']],
        [Document.prototype, ['createElementNS', 'createTextNode', 'elementFromPoint']],
      ]) for (const name of names) owner[name] = () => { throw new Error('trap ' + name); };
    `,
  },
  {
    name: 'a prototype with more to it',
    code: `for (const key of ['0', 'mode', 'kind', 'pinned', 'value', 'get', 'enumerable']) Object.prototype[key] = 'polluted';`,
  },
];
