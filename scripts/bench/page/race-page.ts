import { median } from '../measure.ts';
import type { BenchPage } from './sample.ts';
import type { BenchTab } from './tab.ts';

/** The contestants, and the script of `in-page/` that each comes in. */
export const SCRIPT_OF = {
  floor: 'floor',
  newsgloss: 'newsgloss',
  'news gate': 'news-gate',
  'mark.js regexp': 'mark-js',
  'mark.js keywords': 'mark-js',
  'mark.js across': 'mark-js',
  findAndReplaceDOMText: 'find-and-replace',
} as const;

export type ContestantName = keyof typeof SCRIPT_OF;

/** The median of what a contestant costs on one page, in ms; `totalMs` is work and forced layout. */
export interface Result {
  readonly totalMs: number;
  readonly layoutMs: number;
  readonly frameMs: number;
}

export type Results = Partial<Record<ContestantName, Result>>;

/** What a race is run on, with the code of each script. */
export interface Track {
  readonly tab: BenchTab;
  readonly page: BenchPage;
  readonly code: Readonly<Record<string, string>>;
}

const COLD_ROUNDS = 3;
const WARM_ROUNDS = 3;

/** From so many bytes on, a page is raced on once: to copy and lay it out takes seconds. */
const HUGE = 5_000_000;

/**
 * Each contestant alone in a page just loaded, as a reader has it: no line of its code was run in
 * this document before. They take turns.
 */
export async function raceCold(
  { tab, page, code }: Track,
  names: readonly ContestantName[],
): Promise<Results> {
  const costs = new Map<ContestantName, Result[]>();
  for (let round = 0; round < COLD_ROUNDS; round++) {
    for (const name of names) {
      await tab.open(page, [code[SCRIPT_OF[name]]!]);
      await run({ tab, page }, name, costs);
    }
  }
  return sumUp(costs);
}

/** All in one page whose code is warm after a first round, each on an untouched copy of the DOM. */
export async function raceWarm(
  { tab, page, code }: Track,
  names: readonly ContestantName[],
): Promise<Results> {
  await tab.open(
    page,
    [...new Set(names.map((name) => SCRIPT_OF[name]))].map((script) => code[script]!),
  );
  const costs = new Map<ContestantName, Result[]>();
  const rounds = page.body.length > HUGE ? 1 : WARM_ROUNDS;
  for (let round = 0; round <= rounds; round++) {
    if (round === 1) costs.clear();
    for (const name of names) {
      await tab.renew();
      await run({ tab, page }, name, costs);
    }
  }
  return sumUp(costs);
}

async function run(
  { tab, page }: Pick<Track, 'tab' | 'page'>,
  name: ContestantName,
  costs: Map<ContestantName, Result[]>,
): Promise<void> {
  const { workMs, layoutMs, frameMs } = await tab.run(name, page);
  costs.set(name, [...(costs.get(name) ?? []), { totalMs: workMs + layoutMs, layoutMs, frameMs }]);
}

function sumUp(costs: ReadonlyMap<ContestantName, readonly Result[]>): Results {
  return Object.fromEntries(
    [...costs].map(([name, all]) => [
      name,
      {
        totalMs: median(all.map(({ totalMs }) => totalMs)),
        layoutMs: median(all.map(({ layoutMs }) => layoutMs)),
        frameMs: median(all.map(({ frameMs }) => frameMs)),
      },
    ]),
  );
}
