import { cpus, totalmem } from 'node:os';
import { openReadingTab } from '../annotate/reading-tab.ts';
import { buildWhereStale } from '../build-target.ts';
import { setUpBrowser } from '../set-up-browser.ts';
import { measureHeld, type Held } from './card/held.ts';
import { measureOpenings, type Opening } from './card/openings.ts';
import { timeAt } from './measure.ts';
import { sampleCardPages } from './page/sample.ts';
import { writeSection, writeTable } from './write-section.ts';

/** How many times a slow machine is slower; https://chromedevtools.github.io/devtools-protocol/tot/Emulation/ */
const THROTTLING = 4;

/** Openings after which the heap is to be as it was. */
const HELD_AFTER = 500;

interface Figures {
  readonly p95Ms: number;
  readonly p95ThrottledMs: number;
  /** 0.01 is 1 % more than before. */
  readonly heapGrowth: number;
}

/** Measures how soon a card is painted, and what cards leave behind, in Chromium; writes docs/benchmarks.md. */
export async function benchCard(corpus: string): Promise<object> {
  setUpBrowser('chromium');
  buildWhereStale('chromium');
  const tab = await openReadingTab('chromium');
  try {
    const pages = sampleCardPages(corpus);
    const plain = await measureOpenings(tab, pages, 1);
    const throttled = await measureOpenings(tab, pages, THROTTLING);
    const held = await measureHeld(tab, HELD_AFTER);
    const figures: Figures = {
      p95Ms: timeAt(0.95, timesOf(plain)),
      p95ThrottledMs: timeAt(0.95, timesOf(throttled)),
      heapGrowth: held.after.heapKb / held.before.heapKb - 1,
    };
    const version = await tab.browser.browser.version();
    const text = report({ plain, throttled, held, figures, version });
    console.log(text);
    writeSection('Card', text);
    return { card: figures };
  } finally {
    await tab.browser.close();
  }
}

function report({
  plain,
  throttled,
  held: { before, after },
  figures,
  version,
}: {
  plain: readonly Opening[];
  throttled: readonly Opening[];
  held: Held;
  figures: Figures;
  version: string;
}): string {
  const slow = `CPU ${THROTTLING} times slower`;
  const percent = (ratio: number) => `${(100 * ratio).toFixed(1)} %`;
  return `
${version}, ${cpus()[0]?.model} (${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB), Node ${process.version},
${new Date().toISOString().slice(0, 10)}. \`npm run bench -- --only card\`

The built extension on ${plain.filter(({ isFirst }) => isFirst).length} news pages, picked evenly from the corpus, scripts of pages off, every name marked. A
time runs from the trigger (the rest of the pointer is over; Enter is pressed on a selected name) to the first task
after the frame with the card, so it holds the wait for that frame, up to 17 ms. *First*: the first opening on a page,
a second after it was loaded and marked.

${writeTable(
  ['openings', 'number', 'median ms', 'p95 ms', 'longest ms'],
  [...describe('', plain), ...describe(`${slow}: `, throttled)],
)}

${writeTable(
  [`before and after ${HELD_AFTER} openings`, 'before', 'after', 'growth'],
  [
    ['heap, kB', before.heapKb.toFixed(0), after.heapKb.toFixed(0), percent(figures.heapGrowth)],
    ['event listeners', before.listeners, after.listeners, after.listeners - before.listeners],
    ['nodes', before.nodes, after.nodes, after.nodes - before.nodes],
  ],
)}

${writeTable(
  ['what', 'measured', 'goal'],
  [
    ['p95 from trigger to painted card, ms', figures.p95Ms.toFixed(1), '<= 50'],
    [`the same, ${slow}, ms`, figures.p95ThrottledMs.toFixed(1), '<= 100'],
    [`growth of the heap after ${HELD_AFTER} openings`, percent(figures.heapGrowth), '<= 5 %'],
  ],
)}
`;
}

function describe(prefix: string, openings: readonly Opening[]): (string | number)[][] {
  const row = (name: string, some: readonly Opening[]): (string | number)[] => [
    prefix + name,
    some.length,
    ...[0.5, 0.95, 1].map((share) => timeAt(share, timesOf(some)).toFixed(1)),
  ];
  const by = (trigger: Opening['trigger']) => openings.filter((opening) => opening.trigger === trigger);
  return [
    row('all', openings),
    row('by pointer', by('pointer')),
    row('by key', by('key')),
    row(
      'first',
      openings.filter(({ isFirst }) => isFirst),
    ),
  ];
}

function timesOf(openings: readonly Opening[]): number[] {
  return openings.map(({ ms }) => ms);
}
