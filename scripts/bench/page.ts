import { cpus, totalmem } from 'node:os';
import { setUpBrowser } from '../set-up-browser.ts';
import { bundle } from './page/bundle.ts';
import { measureLongestTasks, type LongestTasks } from './page/longest-task.ts';
import { makeUpPage } from './page/made-up-page.ts';
import { raceCold, raceWarm, SCRIPT_OF, type ContestantName, type Results } from './page/race-page.ts';
import { samplePages, type BenchPage } from './page/sample.ts';
import { openBenchTab, type BenchTab } from './page/tab.ts';
import { writeSection, writeTable } from './write-section.ts';

/** Text nodes and names of made-up pages. */
const MADE_UP = [
  [1_000, 0],
  [1_000, 50],
  [10_000, 0],
  [10_000, 500],
  [100_000, 0],
  [100_000, 5_000],
  [500_000, 0],
  [500_000, 5_000],
] as const;

/** Made-up pages up to this size are traced for long tasks too. */
const TRACED_NODES = 100_000;

const RIVALS = ['mark.js regexp', 'findAndReplaceDOMText'] as const;
/** These two take seconds a page, so they run on every fourth, and are compared on those alone. */
const SLOW_RIVALS = ['mark.js keywords', 'mark.js across'] as const;

interface Raced {
  readonly page: BenchPage;
  readonly cold: Results;
  readonly warm: Results;
}

/** Measures what a page costs, in Chromium, against its floor and the rivals; writes docs/benchmarks.md. */
export async function benchPage(corpus: string): Promise<object> {
  setUpBrowser('chromium');
  const scripts = [...new Set(Object.values(SCRIPT_OF))];
  const code = Object.fromEntries(
    await Promise.all(scripts.map(async (script) => [script, await bundle(script)] as const)),
  );
  const { news, other } = samplePages(corpus);
  const made = MADE_UP.map(([nodes, names]) => ({ nodes, names, page: makeUpPage(nodes, names) }));
  const tab = await openBenchTab();
  const raced = await raceAll({ tab, code, news, other });
  const sizes: { nodes: number; names: number; warm: Results }[] = [];
  for (const { nodes, names, page } of made) {
    const warm = await raceWarm({ tab, page, code }, ['floor', 'newsgloss']);
    sizes.push({ nodes, names, warm });
    console.error(
      `${page.name}: floor ${warm.floor?.totalMs.toFixed(1)} ms, ours ${warm.newsgloss?.totalMs.toFixed(1)} ms`,
    );
  }
  const { version } = tab;
  await tab.close();
  // The largest take minutes to load under the trace.
  const traced = made.filter(({ nodes }) => nodes <= TRACED_NODES).map(({ page }) => page);
  const longest = await measureLongestTasks([...news, ...other, ...traced]);
  const figures = sumUp(raced, longest);
  const text = report({ ...raced, sizes, longest, figures, version });
  console.log(text);
  writeSection('Page', text);
  return { page: figures };
}

async function raceAll({
  tab,
  code,
  news,
  other,
}: {
  tab: BenchTab;
  code: Readonly<Record<string, string>>;
  news: readonly BenchPage[];
  other: readonly BenchPage[];
}): Promise<{ news: Raced[]; other: Raced[] }> {
  const race = async (page: BenchPage, ours: ContestantName, rivals: readonly ContestantName[]) => {
    console.error(page.name);
    return {
      page,
      cold: await raceCold({ tab, page, code }, ['floor', ours]),
      warm: await raceWarm({ tab, page, code }, ['floor', ours, ...rivals]),
    };
  };
  const raced: { news: Raced[]; other: Raced[] } = { news: [], other: [] };
  for (const [at, page] of news.entries()) {
    raced.news.push(await race(page, 'newsgloss', at % 4 === 0 ? [...RIVALS, ...SLOW_RIVALS] : RIVALS));
  }
  for (const page of other) raced.other.push(await race(page, 'news gate', []));
  return raced;
}

interface Figures {
  readonly vsFloor: number;
  readonly otherVsFloor: number;
  readonly vsMarkRegexp: number;
  readonly vsMarkKeywords: number;
  readonly vsMarkAcross: number;
  readonly vsFindAndReplace: number;
  readonly longestSliceMs: number;
  readonly burstTaskMs: number;
  /** The first two with code that never ran before. */
  readonly cold: { readonly vsFloor: number; readonly otherVsFloor: number };
}

function sumUp(
  { news, other }: { news: readonly Raced[]; other: readonly Raced[] },
  longest: LongestTasks,
): Figures {
  const cold = (list: readonly Raced[]) => list.map((raced) => raced.cold);
  const warm = (list: readonly Raced[]) => list.map((raced) => raced.warm);
  return {
    vsFloor: ratio(warm(news), 'newsgloss', 'floor'),
    otherVsFloor: ratio(warm(other), 'news gate', 'floor'),
    vsMarkRegexp: ratio(warm(news), 'mark.js regexp', 'newsgloss'),
    vsMarkKeywords: ratio(warm(news), 'mark.js keywords', 'newsgloss'),
    vsMarkAcross: ratio(warm(news), 'mark.js across', 'newsgloss'),
    vsFindAndReplace: ratio(warm(news), 'findAndReplaceDOMText', 'newsgloss'),
    longestSliceMs: longest.onPages,
    burstTaskMs: longest.inBurst,
    cold: {
      vsFloor: ratio(cold(news), 'newsgloss', 'floor'),
      otherVsFloor: ratio(cold(other), 'news gate', 'floor'),
    },
  };
}

/** Sums over the pages on which both ran. */
function ratio(results: readonly Results[], one: ContestantName, two: ContestantName): number {
  const both = results.filter((result) => result[one] && result[two]);
  return sum(both, one) / sum(both, two);
}

function sum(results: readonly Results[], name: ContestantName): number {
  return results.reduce((total, result) => total + (result[name]?.totalMs ?? 0), 0);
}

function report({
  news,
  other,
  sizes,
  longest,
  figures,
  version,
}: {
  news: readonly Raced[];
  other: readonly Raced[];
  sizes: readonly { nodes: number; names: number; warm: Results }[];
  longest: LongestTasks;
  figures: Figures;
  version: string;
}): string {
  const rows = (group: string, results: readonly Results[]) =>
    (Object.keys(SCRIPT_OF) as ContestantName[]).flatMap((name) => describe(group, name, results));
  const perNode = (ms: number | undefined, nodes: number) => (((ms ?? Number.NaN) * 1e6) / nodes).toFixed(0);
  return `
${version}, ${cpus()[0]?.model} (${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB), Node ${process.version},
${new Date().toISOString().slice(0, 10)}. \`npm run bench -- --only page\`

${news.length} news pages and ${other.length} others, picked evenly from the corpus, scripts of pages off. Every run has a DOM
that nobody looked at before; contestants take turns. A time is that of the work and of the styles and layout
forced after it; slices follow each other without a wait. *Cold*: alone in a page just loaded, no line of the
code run in it before, which is what a reader has. *Warm*: code that ran before, on a fresh copy of the DOM,
as in the measurements that the goals were taken from; all ratios with rivals are warm. The next frame (paint) is told apart.

${writeTable(
  ['pages, code', 'contestant', 'pages', 'sum ms', 'median ms', 'p95 ms', 'of it layout', 'next frame'],
  [
    ...rows(
      'news, cold',
      news.map(({ cold }) => cold),
    ),
    ...rows(
      'news, warm',
      news.map(({ warm }) => warm),
    ),
    ...rows(
      'other, cold',
      other.map(({ cold }) => cold),
    ),
    ...rows(
      'other, warm',
      other.map(({ warm }) => warm),
    ),
  ],
)}

${writeTable(
  ['ratio of sums', 'measured', 'goal'],
  [
    ['news page, ours / floor, warm', figures.vsFloor.toFixed(2), '<= 2'],
    ['news page, ours / floor, cold', figures.cold.vsFloor.toFixed(2), ''],
    ['other page, news gate / floor, warm', figures.otherVsFloor.toFixed(2), '<= 0.2'],
    ['other page, news gate / floor, cold', figures.cold.otherVsFloor.toFixed(2), ''],
    ['mark.js regexp / ours', figures.vsMarkRegexp.toFixed(1), '>= 10'],
    ['mark.js with 20 keywords / ours (every fourth page)', figures.vsMarkKeywords.toFixed(1), '>= 200'],
    ['mark.js across elements / ours (every fourth page)', figures.vsMarkAcross.toFixed(1), ''],
    ['findAndReplaceDOMText / ours', figures.vsFindAndReplace.toFixed(1), '>= 8'],
    [`longest task with our code, ms (${longest.slowestPage})`, longest.onPages.toFixed(1), '<= 8'],
    ['longest task with our code in a burst of 10,000 nodes, ms', longest.inBurst.toFixed(1), '<= 16'],
    ['longest task of the same burst without the extension, ms', longest.ofBurstItself.toFixed(1), ''],
  ],
)}

Made-up pages, warm: nanoseconds for each text node.

${writeTable(
  ['text nodes', 'names', 'floor', 'ours', 'ours / floor'],
  sizes.map(({ nodes, names, warm }) => [
    nodes.toLocaleString('en'),
    names.toLocaleString('en'),
    perNode(warm.floor?.totalMs, nodes),
    perNode(warm.newsgloss?.totalMs, nodes),
    ratio([warm], 'newsgloss', 'floor').toFixed(2),
  ]),
)}
`;
}

function describe(group: string, name: ContestantName, results: readonly Results[]): (string | number)[][] {
  const ran = results.flatMap((result) => result[name] ?? []);
  if (ran.length === 0) return [];
  const ms = (value: number) => value.toFixed(2);
  const at = (share: number) =>
    ran.map(({ totalMs }) => totalMs).toSorted((a, b) => a - b)[Math.ceil(share * ran.length) - 1]!;
  const total = (key: 'totalMs' | 'layoutMs' | 'frameMs') => ms(ran.reduce((all, one) => all + one[key], 0));
  return [
    [
      group,
      name,
      ran.length,
      total('totalMs'),
      ms(at(0.5)),
      ms(at(0.95)),
      total('layoutMs'),
      total('frameMs'),
    ],
  ];
}
