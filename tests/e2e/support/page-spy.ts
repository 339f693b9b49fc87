import type { Page } from 'puppeteer-core';

/** What a page that listens everywhere has heard; `at` is where. */
export interface Heard {
  readonly at: string;
  readonly what: string;
}

/** Puts the spy into `html` as its first script, before anything of the page or of an extension. */
export function addSpy(html: string): string {
  return html.replace('<head>', `<head><script>(${listen})()</script>`);
}

/** All that the spy of `page` has heard, and what it finds when it looks around once more. */
export async function readSpy(page: Page): Promise<readonly Heard[]> {
  return JSON.parse(String(await page.evaluate('JSON.stringify(lookAround())'))) as Heard[];
}

/**
 * Runs in the page. Whatever an extension does where the page can see it is written down: events with
 * their content and the call stack they come with, calls of functions that the page has replaced by its
 * own, changes of the DOM, errors, what the browser measures; and, at the end, all that lies about.
 */
function listen(): void {
  const heard: { at: string; what: string }[] = [];
  const spell = (what: unknown): string =>
    typeof what === 'string' || what instanceof Error ? String(what) : (JSON.stringify(what) ?? '');
  const note = (at: string, what: unknown): void => {
    heard.push({ at, what: spell(what) });
  };

  // Events that carry content, or that a script may cause by what it does.
  const events = [
    'message messageerror error unhandledrejection rejectionhandled securitypolicyviolation storage',
    'focusin focusout toggle beforetoggle copy cut paste selectionchange scroll hashchange popstate',
    'wxt:content-script-started newsgloss',
  ]
    .join(' ')
    .split(' ');
  const describe = (event: Event): unknown => ({
    ...Object.fromEntries(
      ['detail', 'data', 'origin', 'message', 'filename', 'reason', 'blockedURI', 'sourceFile', 'key'].map(
        (name) => [name, spell((event as unknown as Record<string, unknown>)[name])],
      ),
    ),
    stack: new Error('heard').stack?.replaceAll(location.href, ''),
  });
  for (const type of events) window.addEventListener(type, (event) => note(type, describe(event)), true);

  // Functions that an extension would call, were it to share ours.
  const replace = (owner: object, name: string): void => {
    const before = (owner as Record<string, (...args: unknown[]) => unknown>)[name]!;
    (owner as Record<string, unknown>)[name] = function (this: unknown, ...args: unknown[]) {
      note(`call of ${name}`, { args: args.map(String), stack: new Error('called').stack });
      return before.apply(this, args);
    };
  };
  replace(EventTarget.prototype, 'dispatchEvent');
  replace(window, 'postMessage');
  replace(Element.prototype, 'attachShadow');
  replace(Document.prototype, 'createElement');
  replace(Node.prototype, 'appendChild');
  replace(HTMLElement.prototype, 'showPopover');
  replace(Map.prototype, 'set');
  replace(Highlight.prototype, 'add');
  replace(HighlightRegistry.prototype, 'set');
  replace(CSSStyleSheet.prototype, 'replaceSync');
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) replace(console, level);

  const seeNodes = (nodes: NodeList): void => {
    for (const node of nodes) note('node', node instanceof Element ? node.outerHTML : node.nodeValue);
  };
  const watch = (): void => {
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes } of records) {
        if (type === 'attributes')
          note('attribute', `${attributeName}=${(target as Element).getAttribute(attributeName!)}`);
        else if (type === 'characterData') note('text', target.nodeValue);
        else seeNodes(addedNodes);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  // Until here the parser makes the changes.
  window.addEventListener('DOMContentLoaded', watch);

  const globals = new Set(Object.getOwnPropertyNames(window));
  Object.assign(window, {
    lookAround() {
      const rulesOf = (sheet: CSSStyleSheet): string =>
        `${sheet.href} ${[...sheet.cssRules].map(({ cssText }) => cssText).join(' ')}`;
      for (const sheet of document.styleSheets) note('style sheet', rulesOf(sheet));
      for (const sheet of document.adoptedStyleSheets) note('adopted sheet', rulesOf(sheet));
      for (const [name] of CSS.highlights) note('highlight', name);
      for (const entry of performance.getEntries()) note('measured', entry);
      for (const name of Object.getOwnPropertyNames(window)) if (!globals.has(name)) note('global', name);
      for (const store of [localStorage, sessionStorage]) note('storage', { ...store });
      note('state', { cookie: document.cookie, name: window.name, state: history.state, url: location.href });
      const { chrome, browser } = window as unknown as Record<
        string,
        { runtime?: { id?: unknown } } | undefined
      >;
      note('runtime', String(chrome?.runtime?.id ?? browser?.runtime?.id));
      note('html', document.documentElement.outerHTML);
      return heard;
    },
  });
}
