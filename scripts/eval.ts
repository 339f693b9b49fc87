import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateDetection, scoreBy } from './eval/detection.ts';
import { evaluateGate } from './eval/gate.ts';
import { printDetection } from './eval/print.ts';
import { evaluateRanking } from './eval/ranking.ts';
import { scoreOf } from './eval/score.ts';

const DEFAULT_CORPUS = '../shared/corpus/dev';
const DEFAULT_PASSAGES = join(import.meta.dirname, '../tests/gold/ranking');

const USAGE = `npm run eval -- [--corpus DIR] [--gate | --ranking [--passages DIR]] [--json FILE]

Runs the built extension over a corpus of saved pages with gold labels, and prints how well it finds mentions.
  --corpus    the folder with index.tsv and gold/ (${DEFAULT_CORPUS})
  --gate      judge the news gate instead of detection
  --ranking   judge the order of facts on cards instead, against newest first and the order of the dataset
  --passages  the folder with graded passages for that (tests/gold/ranking)
  --json      write the figures to FILE as well`;

interface Choice {
  readonly corpus: string;
  readonly gate: boolean;
  readonly ranking: boolean;
  readonly passages: string;
  readonly json: string | undefined;
}

async function evaluate(choice: Choice): Promise<void> {
  const { json } = choice;
  const figures = await measure(choice);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, undefined, 2)}\n`);
}

async function measure({ corpus, gate, ranking, passages }: Choice): Promise<object> {
  if (ranking) return { ranking: evaluateRanking(passages) };
  return gate ? await gateFigures(corpus) : await detectionFigures(corpus);
}

async function detectionFigures(corpus: string): Promise<object> {
  const cases = await evaluateDetection(corpus, complain);
  printDetection(cases);
  const { precision, recall } = scoreOf(cases.map(({ outcome }) => outcome));
  const byEntity = Object.fromEntries(scoreBy(cases, ({ entity }) => [entity]));
  return { detection: { precision, recall, byEntity } };
}

async function gateFigures(corpus: string): Promise<object> {
  const { precision, recall } = await evaluateGate(corpus, complain);
  console.log(`news gate: precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}`);
  return { gate: { precision, recall } };
}

function complain(problem: string): void {
  console.error(problem);
  process.exitCode = 2;
}

function readChoice(args: readonly string[]): Choice {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', default: DEFAULT_CORPUS },
      gate: { type: 'boolean', default: false },
      ranking: { type: 'boolean', default: false },
      passages: { type: 'string', default: DEFAULT_PASSAGES },
      json: { type: 'string' },
    },
  });
  return { ...values, json: values.json };
}

let choice: Choice | undefined;
try {
  choice = readChoice(process.argv.slice(2));
} catch (error) {
  complain(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
}
if (choice) await evaluate(choice);
