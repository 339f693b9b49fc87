import type { CDPSession, Page } from 'puppeteer-core';

/** What a page holds in memory, our scripts in it included, after a collection of garbage. */
export interface Weight {
  readonly heapKb: number;
  readonly listeners: number;
  /** Nodes, also those that left the document but are still held by somebody. */
  readonly nodes: number;
}

/** A scale under a page of Chromium. */
export interface Scale {
  weigh(): Promise<Weight>;
  /** How long its main thread has been at work so far, in seconds. */
  work(): Promise<number>;
}

/** Puts a page on the scale; https://chromedevtools.github.io/devtools-protocol/tot/Performance/ */
export async function putOnScale(page: Page): Promise<Scale> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  return {
    async weigh() {
      // What finalizers let go of in the first round goes in the next.
      for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
      const read = await readMetrics(session);
      return {
        heapKb: read('JSHeapUsedSize') / 1_024,
        listeners: read('JSEventListeners'),
        nodes: read('Nodes'),
      };
    },
    async work() {
      return (await readMetrics(session))('TaskDuration');
    },
  };
}

async function readMetrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return (name) => values.get(name) ?? Number.NaN;
}
