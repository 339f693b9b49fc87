import type { Browser } from 'puppeteer-core';

/** The part of Puppeteer's WebDriver BiDi connection used here; it is public, but not in its types. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

interface ContextTree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

type ScriptResult =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/**
 * Runs the body of an async function in Firefox's own privileged window, as
 * `--remote-allow-system-access` permits. `return` a value that JSON can carry.
 */
export async function runInChromeScope(browser: Browser, body: string): Promise<unknown> {
  const connection = (browser as unknown as { readonly connection: BidiConnection }).connection;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as ContextTree;
  const window = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox has no browser window');
  const reply = await connection.send('script.evaluate', {
    expression: `(async () => { ${body} })().then((value) => JSON.stringify(value) ?? 'null')`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const outcome = reply.result as ScriptResult;
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return JSON.parse(String(outcome.result.value));
}
