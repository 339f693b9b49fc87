import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launchBrowser, type BrowserUnderTest } from '../tests/e2e/support/launch-browser.ts';
import { openFeed } from '../tests/pages/support/endless-scroll.ts';
import { LEDGER_HOST, serveLiving } from '../tests/pages/support/serve-living.ts';
import { slopeOf } from '../tests/pages/support/slope.ts';
import type { Weight } from '../tests/pages/support/weigh.ts';
import { buildWhereStale } from './build-target.ts';
import { setUpBrowser } from './set-up-browser.ts';
import { runTool } from './run-tool.ts';

const USAGE = `npm run endurance -- [--minutes N]

Scrolls through an infinite feed for N minutes (30), a batch a second, in a browser where Newsgloss reads it
and in one where nobody does; prints what both hold in memory each minute, and how it grows.`;

/** The first minutes fill caches and have code compiled: they say nothing of what grows. */
const WARM_UP_MINUTES = 2;
const BATCH_MS = 1_000;
const MOST_KB_A_MINUTE = 50;

async function endure(minutes: number): Promise<void> {
  setUpBrowser('chromium');
  buildWhereStale('chromium');
  const server = await serveLiving();
  const url = server.urlOf('infinite-feed');
  const options = { kind: 'chromium', loopbackHosts: [LEDGER_HOST] } as const;
  const [alone, ours] = await Promise.all([launchBrowser(options), launchBrowser(options)]);
  await ours.grantAllSites();
  const control = await scrollFor(alone, { url, isRead: false });
  const read = await scrollFor(ours, { url, isRead: true });

  console.log('minute  batches  without: heap kB, nodes, listeners   with: heap kB, nodes, listeners');
  for (let minute = 0; minute <= minutes; minute += 1) {
    if (minute > 0) await Promise.all([control.goOn(), read.goOn()]);
    const [without, withUs] = await Promise.all([control.weigh(), read.weigh()]);
    console.log(
      `${String(minute).padStart(6)}  ${String(read.batches).padStart(7)}  ${tell(without)}  ${tell(withUs)}`,
    );
  }
  await Promise.all([alone.close(), ours.close()]);
  server.close();

  const [base, own] = [control, read].map(({ weights }) => growthOf(weights.slice(WARM_UP_MINUTES)));
  if (!base || !own) return;
  console.log(`kB a minute: ${base.heapKb.toFixed(1)} without, ${own.heapKb.toFixed(1)} with`);
  console.log(`listeners a minute: ${own.listeners.toFixed(2)}; nodes a minute: ${own.nodes.toFixed(2)}`);
  if (own.heapKb > MOST_KB_A_MINUTE || own.listeners > 1) process.exitCode = 1;
}

async function scrollFor(browser: BrowserUnderTest, options: { url: string; isRead: boolean }) {
  const feed = await openFeed(browser, options);
  const weights: Weight[] = [];
  let batches = 0;
  return {
    weights,
    get batches() {
      return batches;
    },
    async weigh(): Promise<Weight> {
      const weight = await feed.weigh();
      weights.push(weight);
      return weight;
    },
    /** For a minute. */
    async goOn(): Promise<void> {
      const end = performance.now() + 60_000;
      for (let next = performance.now(); next < end; next += BATCH_MS) {
        await feed.readOn();
        batches += 1;
        await pause(Math.max(0, next + BATCH_MS - performance.now()));
      }
    },
  };
}

function growthOf(weights: readonly Weight[]): Weight {
  const slope = (of: keyof Weight): number => slopeOf(weights.map((weight) => weight[of]));
  return { heapKb: slope('heapKb'), nodes: slope('nodes'), listeners: slope('listeners') };
}

function tell({ heapKb, nodes, listeners }: Weight): string {
  return [heapKb.toFixed(0), nodes, listeners].map((value) => String(value).padStart(11)).join('');
}

function readMinutes(): number {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } });
  const minutes = Number(values.minutes);
  if (!(minutes > WARM_UP_MINUTES)) throw new Error(`more than ${WARM_UP_MINUTES} minutes, please`);
  return minutes;
}

await runTool({ usage: USAGE, readChoice: readMinutes, work: endure });
