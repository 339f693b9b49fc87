import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { runInChromeScope } from './firefox-chrome-scope.ts';
import { waitUntil } from './wait-until.ts';

/** A question to the root of our card, which is closed to pages; the answer must be what JSON can carry. */
type Question<R> = (root: ShadowRoot) => R;

/** Where something is, in CSS px of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Asks the open card of `page`; `undefined` where none is open. */
export async function askCard<R>(
  browser: BrowserUnderTest,
  page: Page,
  question: Question<R>,
): Promise<R | undefined> {
  const text = browser.kind === 'firefox' ? askInFirefox : askInChromium;
  const answer = await text(browser, page, `(${question})(root)`);
  return answer === undefined ? undefined : (JSON.parse(answer) as R);
}

/** The box of what `selector` finds in the open card, once it is there. */
export function boxInCard(browser: BrowserUnderTest, page: Page, selector: string): Promise<Box> {
  const find = `(root) => {
    const found = root.querySelector(${JSON.stringify(selector)});
    if (!found) return null;
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x, y, width, height };
  }`;
  return waitUntil(
    async () =>
      (await askCard(browser, page, find as unknown as Question<Box | null>).catch(() => null)) ?? undefined,
    { what: `${selector} in the card` },
  );
}

/** Clicks the middle of what `selector` finds in the open card. */
export async function clickInCard(browser: BrowserUnderTest, page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = await boxInCard(browser, page, selector);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Goes by Tab to the button of the open card that says `words`, and presses Enter. */
export async function pressInCard(browser: BrowserUnderTest, page: Page, words: string): Promise<void> {
  const focused = () => askCard(browser, page, (root) => root.activeElement?.textContent ?? '');
  await waitUntil(
    async () => {
      await page.keyboard.press('Tab');
      return (await focused()) === words;
    },
    { what: `the focus on ${words}` },
  );
  await page.keyboard.press('Enter');
}

/** The DevTools protocol sees closed roots. */
async function askInChromium(
  _: BrowserUnderTest,
  page: Page,
  expression: string,
): Promise<string | undefined> {
  const session = await page.createCDPSession();
  try {
    // In a world of its own, where the page's scripts cannot bend the answer.
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const closed = await findClosedRoot(session, executionContextId);
    if (closed === undefined) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed, executionContextId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { const root = this; return JSON.stringify(${expression}); }`,
    });
    return result.value as string | undefined;
  } finally {
    await session.detach();
  }
}

/** Of a host in the document itself, else in all trees of the page: those of a giant page are too much to be told. */
async function findClosedRoot(session: CDPSession, contextId: number): Promise<number | undefined> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `Document.prototype.querySelector.call(document, 'div[popover="manual"]')`,
    contextId,
  });
  if (result.objectId === undefined) {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return searchClosedRoot(root);
  }
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
  return node.shadowRoots?.[0]?.backendNodeId;
}

interface Node {
  readonly backendNodeId: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly attributes?: readonly string[];
}

function searchClosedRoot(node: Node): number | undefined {
  const isHost = node.attributes?.includes('popover') && node.shadowRoots?.length === 1;
  if (isHost) return node.shadowRoots?.[0]?.backendNodeId;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = searchClosedRoot(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** So do scripts of Firefox's own that run beside the page. */
async function askInFirefox(
  browser: BrowserUnderTest,
  page: Page,
  expression: string,
): Promise<string | undefined> {
  await page.bringToFront();
  const script = `(() => {
    const host = [...content.document.querySelectorAll('div[popover="manual"]')].find((div) => div.openOrClosedShadowRoot);
    const root = host?.openOrClosedShadowRoot;
    const getComputedStyle = (element) => content.getComputedStyle(element);
    try {
      sendAsyncMessage('newsgloss:answer', { value: root ? JSON.stringify(${expression}) : undefined });
    } catch (error) {
      sendAsyncMessage('newsgloss:answer', { error: String(error) });
    }
  })()`;
  const answer = (await runInChromeScope(
    browser.browser,
    `const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
    return await new Promise((done) => {
      selectedBrowser.messageManager.addMessageListener('newsgloss:answer', function listen({ data }) {
        selectedBrowser.messageManager.removeMessageListener('newsgloss:answer', listen);
        done(data);
      });
      selectedBrowser.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
    });`,
  )) as { readonly value?: string; readonly error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}
