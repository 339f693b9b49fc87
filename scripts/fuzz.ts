import { parseArgs } from 'node:util';
import { launchBrowser, type BrowserKind } from '../tests/e2e/support/launch-browser.ts';
import { readExtensionErrors, keepExtensionErrors } from '../tests/e2e/support/extension-errors.ts';
import { INPUT_CHECKS } from '../tests/data/fuzz/index.ts';
import { checkRandomArticles } from '../tests/pages/fuzz/check-random.ts';
import { buildWhereStale } from './build-target.ts';
import { setUpBrowser } from './set-up-browser.ts';
import { runTool } from './run-tool.ts';

const USAGE = `npm run fuzz -- [--chromium N] [--firefox N] [--inputs N] [--seed N]

Has the built extension read N random articles, and N random inputs go through all that reads the dataset,
settings and imports. Prints the seed, with which a run can be repeated.`;

/** After so many articles the count so far is told. */
const TOLD = 1_000;

async function fuzzPages(kind: BrowserKind, { count, seed }: { count: number; seed: number }): Promise<void> {
  setUpBrowser(kind);
  buildWhereStale(kind);
  const browser = await launchBrowser({ kind });
  try {
    await browser.grantAllSites();
    await keepExtensionErrors(browser);
    const tally = await checkRandomArticles(browser, {
      count,
      seed,
      onPage: ({ articles, problems }) => {
        if (articles > 0 && articles % TOLD === 0)
          console.error(`${kind}: ${articles} articles, ${problems.length} problems`);
      },
    });
    const errors = await readExtensionErrors(browser);
    const { articles, unloadable, found, marked, plain, problems } = tally;
    for (const problem of [...problems, ...errors]) console.log(`    ${problem}`);
    console.log(
      `${kind}  ${articles} random articles: ${found} names found, ${marked} marked, among them all ${plain} plain ones; ` +
        `${problems.length} problems, ${errors.length} errors of the extension; ${unloadable} left out, which do not load without us`,
    );
    if (problems.length > 0 || errors.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

function fuzzInputs(count: number, seed: number): void {
  for (const { name, check } of INPUT_CHECKS) {
    const start = performance.now();
    const told = check(Math.ceil(count / INPUT_CHECKS.length), seed);
    console.log(`inputs    ${name}: ${told} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
}

interface Choice {
  readonly chromium: number;
  readonly firefox: number;
  readonly inputs: number;
  readonly seed: number;
}

function readChoice(): Choice {
  const option = { type: 'string', default: '0' } as const;
  const { values } = parseArgs({
    options: {
      chromium: option,
      firefox: option,
      inputs: option,
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    },
  });
  const [chromium, firefox, inputs, seed] = [values.chromium, values.firefox, values.inputs, values.seed].map(
    (value) => {
      if (!/^\d{1,9}$/.test(value)) throw new Error(`a number, please, not ${value}`);
      return Number(value);
    },
  ) as [number, number, number, number]; // one for each
  if (chromium + firefox + inputs === 0) throw new Error('how many of what?');
  return { chromium, firefox, inputs, seed };
}

async function fuzz(choice: Choice): Promise<void> {
  const { inputs, seed } = choice;

  console.log(`seed ${seed}`);
  if (inputs > 0) fuzzInputs(inputs, seed);
  for (const kind of ['chromium', 'firefox'] as const) {
    if (choice[kind] > 0) await fuzzPages(kind, { count: choice[kind], seed });
  }
}

await runTool({ usage: USAGE, readChoice, work: fuzz });
