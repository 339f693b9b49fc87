import { readFileSync } from 'node:fs';
import type { NamedEntity } from '../../lib/data/aliases.ts';
import type { Entity } from '../../lib/data/entity-schema.ts';
import { trimAlias } from '../trim-aliases.ts';
import { LIBRARIES, OURS, REGEXP, type Contestant } from './contestants.ts';
import { flatten, readTexts } from './corpus-text.ts';
import { makeUpNames } from './made-up-names.ts';
import { measureHeap, median, race, readSink, timeOnce } from './measure.ts';

const ROUNDS = 5;
const SIZES = [1_000, 10_000, 100_000];

/** Lengths of text, in UTF-16 units, whose cost per unit is compared. */
const LENGTHS = [1e3, 1e4, 1e5, 1e6, 1e7];

interface Run {
  readonly buildMs: number;
  readonly heapMB: number;
  readonly scanMs: number;
}

type Runs = Readonly<Record<string, Run>>;

/** Measures the matcher against its rivals on the texts of a corpus, and prints the figures. */
export function benchMatcher(corpus: string): object {
  const texts = readTexts(corpus, 3);
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(
    `${texts.length} texts, ${(units / 1e6).toFixed(2)} million UTF-16 units; medians of ${ROUNDS} rounds`,
  );
  const bundled = readBundledNames();
  const count = bundled.reduce((sum, { aliases }) => sum + aliases.length, 0);
  const runs = [{ label: `bundled (${count})`, runs: compare(bundled, count, texts) }];
  for (const size of SIZES) {
    const madeUp = [{ id: 'made-up', aliases: makeUpNames(size).map((text) => ({ text })) }];
    runs.push({ label: String(size), runs: compare(madeUp, size, texts) });
  }
  for (const one of runs) print(one, units);
  const perUnit = measureGrowth(bundled, texts.join(' '));
  console.log(`checksum ${readSink()}`);
  return { matcher: { ...sumUp(runs.map((one) => one.runs)), nsPerUnit: perUnit } };
}

function compare(entities: readonly NamedEntity[], aliases: number, texts: readonly string[]): Runs {
  const able = [OURS, REGEXP, ...LIBRARIES].filter(({ maxAliases = aliases }) => aliases <= maxAliases);
  const scans: Record<string, () => number> = {};
  const built = able.map((contestant) => {
    const { name, build } = contestant;
    let scan: ReturnType<Contestant['build']> = () => 0;
    const heapMB = measureHeap(() => (scan = build(entities)));
    scans[name] = () => texts.reduce((sum, text) => sum + scan(text), 0);
    const builds = Array.from({ length: 3 }, () => timeOnce(() => build(entities).length));
    return { name, heapMB, buildMs: median(builds) };
  });
  const times = race(scans, ROUNDS);
  return Object.fromEntries(built.map(({ name, ...rest }) => [name, { ...rest, scanMs: times[name]! }]));
}

function print({ label, runs }: { label: string; runs: Runs }, units: number): void {
  console.log(`\n${label} aliases`);
  for (const [name, { buildMs, heapMB, scanMs }] of Object.entries(runs)) {
    const speed = (2 * units) / scanMs / 1e3;
    console.log(
      `  ${name.padEnd(24)} build ${buildMs.toFixed(1).padStart(8)} ms  heap ${heapMB.toFixed(2).padStart(7)} MB  scan ${scanMs.toFixed(1).padStart(8)} ms  ${speed.toFixed(0).padStart(5)} MB/s`,
    );
  }
}

/** Nanoseconds per UTF-16 unit for texts of growing length, each scanned as often as 10 MB need. */
function measureGrowth(entities: readonly NamedEntity[], sample: string): Readonly<Record<string, number>> {
  const scan = OURS.build(entities);
  const all = sample.repeat(Math.ceil(LENGTHS.at(-1)! / sample.length));
  const contestants = LENGTHS.map((length) => {
    const pieces = Array.from({ length: 1e7 / length }, (_, at) =>
      flatten(all.slice(at * length, (at + 1) * length)),
    );
    return [String(length), () => pieces.reduce((sum, piece) => sum + scan(piece), 0)] as const;
  });
  const times = race(Object.fromEntries(contestants), ROUNDS);
  const perUnit = Object.fromEntries(Object.entries(times).map(([length, ms]) => [length, (ms * 1e6) / 1e7]));
  console.log('\nns per unit by length of text');
  for (const [length, ns] of Object.entries(perUnit)) console.log(`  ${length.padStart(9)} ${ns.toFixed(2)}`);
  return perUnit;
}

/** Ratios of scan times, ours first; those against a library are the worst of all sizes. */
function sumUp([bundled, ...others]: readonly Runs[]): object {
  const ratio = (runs: Runs, rival: string) => runs[OURS.name]!.scanMs / runs[rival]!.scanMs;
  const worst = (name: string) => Math.max(...[bundled!, ...others].map((runs) => ratio(runs, name)));
  const aliases = SIZES.map((size, at) => {
    const { buildMs, heapMB, scanMs } = others[at]![OURS.name]!;
    return [size, { buildMs, heapMB, vsBundled: scanMs / bundled![OURS.name]!.scanMs }];
  });
  return {
    vsRegExp: ratio(bundled!, REGEXP.name),
    vs: Object.fromEntries(LIBRARIES.map(({ name }) => [name, worst(name)])),
    aliases: Object.fromEntries(aliases),
  };
}

/** The bundled names as the build gives them to the script that reads pages. */
function readBundledNames(): readonly NamedEntity[] {
  return ['broadcom', 'foxconn', 'openai'].map((id) => {
    const { aliases } = JSON.parse(readFileSync(`lib/data/entities/${id}.json`, 'utf8')) as Entity; // proved by the build
    return { id, aliases: aliases.filter(({ kind }) => kind !== 'via').map(trimAlias) };
  });
}
