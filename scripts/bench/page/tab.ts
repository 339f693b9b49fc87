import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { takeOverRequests } from '../../../tests/e2e/support/serve-page.ts';
import { findBrowser } from '../../find-browser.mjs';
import { QUIET_FLAGS } from '../../quiet-chromium.ts';
import type { Cost } from './in-page/contest.ts';
import type { BenchPage } from './sample.ts';

/** A tab of a bare browser in which contestants run on saved pages, one page after the other. */
export interface BenchTab {
  readonly version: string;
  /** Loads a page, its own scripts off, with `scripts` in an isolated world as an extension's are. */
  open(page: BenchPage, scripts: readonly string[]): Promise<void>;
  /** Puts an untouched copy of the page's DOM in its place. */
  renew(): Promise<void>;
  run(contestant: string, page: BenchPage): Promise<Cost>;
  close(): Promise<void>;
}

/** One origin for all pages: then one process holds them, as it holds the pages of one newspaper. */
const ORIGIN = 'https://bench.newsgloss.example/';

export async function openBenchTab(): Promise<BenchTab> {
  const browser: Browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    defaultViewport: { width: 1000, height: 800 },
    args: [...QUIET_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND'],
    protocolTimeout: 120_000,
  });
  const page: Page = await browser.newPage();
  const server = await takeOverRequests(page);
  const session: CDPSession = await page.createCDPSession();
  let contextId = 0;
  let opened = 0;

  async function evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  return {
    version: await browser.version(),
    async open({ body, contentType }, scripts) {
      opened += 1;
      await server.open(`${ORIGIN}${opened}`, body, {
        contentType,
        scripts: false,
        fineClock: true,
        timeoutMs: 30_000,
      });
      const { frameTree } = await session.send('Page.getFrameTree');
      const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
      contextId = world.executionContextId;
      for (const script of scripts) await evaluate(`${script};undefined`);
    },
    renew: async () => void (await evaluate('contest.renew()')),
    run: async (contestant, { url }) =>
      (await evaluate(`contest.run(${JSON.stringify(contestant)}, ${JSON.stringify(url)})`)) as Cost,
    close: () => browser.close(),
  };
}
