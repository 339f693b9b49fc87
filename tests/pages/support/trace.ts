import type { Page } from 'puppeteer-core';

/** All that a page, and a script of it, could see of itself at one moment. */
export interface Trace {
  /** The serialised document with every shadow root that can be reached. */
  readonly html: string;
  /** The lengths of all text nodes: mark-up does not show where one ends and the next begins. */
  readonly texts: string;
  /** Where each element stands, in the viewport. */
  readonly geometry: string;
  /** Focus, selection, scroll positions and the values of fields. */
  readonly state: string;
  /** Names on `window`. */
  readonly names: string;
  /** Style sheets that are not adopted. */
  readonly sheets: string;
  /** Errors and broken policies that the page could hear of. */
  readonly heard: string;
  /** The layout shifts so far, summed, as https://web.dev/articles/cls; always 0 in Firefox, which measures none. */
  readonly shift: number;
}

/**
 * Begins to listen, before any script of the page. Plain JavaScript in strings, because it runs in
 * the page. Closed shadow roots are noted as they are made. Carets would blink in pictures.
 */
export const LISTEN = `(() => {
  const watched = { heard: [], shift: 0, readShift: () => 0, closed: new Map() };
  Object.defineProperty(globalThis, '__watched', { value: watched });
  const still = new CSSStyleSheet();
  still.replaceSync('*, ::before, ::after { caret-color: transparent !important; transition: none !important; animation: none !important }');
  document.adoptedStyleSheets.push(still);
  addEventListener('error', ({ message }) => watched.heard.push(message));
  addEventListener('unhandledrejection', ({ reason }) => watched.heard.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    watched.heard.push(effectiveDirective + ' ' + blockedURI));
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (init.mode === 'closed') watched.closed.set(this, root);
    return root;
  };
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const add = (entries) => entries.forEach(({ value }) => { watched.shift += value; });
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // On a busy machine entries are handed over late, and would count for the next stage.
    watched.readShift = () => (add(observer.takeRecords()), watched.shift);
  }
})();`;

const READ = `(() => {
  const { heard, readShift, closed } = globalThis.__watched;
  const roots = [document];
  const texts = [];
  const geometry = [];
  const state = [document.activeElement?.localName, String(getSelection()), scrollX, scrollY];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        texts.push(node.data.length);
        continue;
      }
      const inner = node.shadowRoot ?? closed.get(node);
      if (inner) roots.push(inner);
      const { x, y, width, height } = node.getBoundingClientRect();
      geometry.push([node.localName, ...[x, y, width, height].map((value) => Math.round(value * 64) / 64)].join(' '));
      if (node.scrollTop || node.scrollLeft) state.push(node.localName, node.scrollLeft, node.scrollTop);
      if ('selectionStart' in node) state.push(node.value, node.selectionStart, node.selectionEnd);
    }
  }
  const outer = [...document.childNodes].map((node) => node.cloneNode(false).outerHTML ?? node.nodeName);
  return {
    html: [...outer, document.documentElement?.getHTML({ shadowRoots: roots.slice(1) })].join('\\n'),
    texts: texts.join(' '),
    geometry: geometry.join('\\n'),
    state: state.join('\\n'),
    names: Object.getOwnPropertyNames(globalThis).sort().join('\\n'),
    sheets: roots.map(({ styleSheets }) => styleSheets.length).join(' '),
    heard: heard.join('\\n'),
    shift: readShift(),
  };
})()`;

/** Reads the trace of a page that began with `LISTEN`. */
export function readTrace(page: Page): Promise<Trace> {
  return page.evaluate(READ) as Promise<Trace>;
}

/** What of a page is not as it would be, in words; none where all is. */
export function compareTraces(without: Trace, withUs: Trace): string[] {
  return (['html', 'texts', 'geometry', 'state', 'names', 'sheets', 'heard'] as const)
    .filter((part) => without[part] !== withUs[part])
    .map((part) => `${part}: ${showChange(without[part], withUs[part])}`);
}

/** The first difference of two texts with a little of what surrounds it. */
function showChange(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const [before, after] = [one, other].map((text) =>
    JSON.stringify(text.slice(Math.max(0, at - 60), at + 60)),
  );
  return `${before} became ${after}`;
}
