import { parseArgs } from 'node:util';
import type { BrowserKind } from './find-browser.mjs';
import { setUpBrowser } from './set-up-browser.ts';
import { runModel } from '../tests/e2e/model/run-model.ts';

// npm run model [-- --chromium 200 --firefox 50 --seed N]: random sequences of what readers, pages and
// browsers do, each step compared with a model. A seed that fails brings the same sequences back.
const { values } = parseArgs({
  options: {
    chromium: { type: 'string', default: '200' },
    firefox: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const seed = readCount('seed', values.seed);
const orders = (['chromium', 'firefox'] as const).map(
  (kind) => [kind, readCount(kind, values[kind])] as const,
);

for (const [kind, runs] of orders) {
  if (runs > 0 && !(await passes(kind, runs))) process.exitCode = 1;
}

async function passes(kind: BrowserKind, runs: number): Promise<boolean> {
  setUpBrowser(kind);
  const start = performance.now();
  let done = 0;
  const onRun = (): void => {
    done += 1;
    if (done % 10 === 0) console.error(`${kind}: ${done} of ${runs}`);
  };
  try {
    const counts = await runModel({ kind, runs, seed, onRun });
    const steps = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const kinds = [...counts].toSorted(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`${kind}: ${done} sequences of ${steps} steps as in the model, ${seconds} s, seed ${seed}`);
    console.log(`  ${kinds.join(', ')}`);
    return true;
  } catch (error) {
    console.log(`${kind}: parted from the model after ${done} sequences, seed ${seed}`);
    console.log(error instanceof Error ? `${error.message}\n${String(error.cause)}` : error);
    return false;
  }
}

function readCount(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  console.error(`--${name} is a whole number, not ${text}`);
  process.exit(2);
}
