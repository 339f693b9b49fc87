import { annotateAll } from '../annotate/annotate-all.ts';
import { readIndex, type CorpusPage } from './corpus.ts';
import { scoreOf, type Outcome, type Score } from './score.ts';

/** Neither right nor wrong as news, as the README of the corpus has it. */
const LEFT_OUT: ReadonlySet<string> = new Set(['blog', 'digest', 'hobby-site']);

/** Has the news gate judge the pages that are as they were saved, and prints where it errs. */
export async function evaluateGate(corpus: string, complain: (problem: string) => void): Promise<Score> {
  const jobs = readIndex(corpus).filter(({ fidelity, kind }) => fidelity === 'raw' && !LEFT_OUT.has(kind));
  const pages = new Map(jobs.map((page) => [page.file, page]));
  const order = { kind: 'chromium', force: false, scripts: false, jobs, problems: [] } as const;
  const outcomes: Outcome[] = [];
  for await (const { file, news } of annotateAll(order, complain)) {
    const page = pages.get(file)!;
    const outcome = judgeVerdict(page, news.verdict === 'news');
    outcomes.push(outcome);
    if (outcome === 'wrong' || outcome === 'missed') {
      console.log(
        `${outcome.padEnd(7)} ${page.kind.padEnd(14)} ${file}  (${news.signals.join(', ') || 'no signals'})`,
      );
    }
  }
  return scoreOf(outcomes);
}

function judgeVerdict({ isNews }: CorpusPage, isTaken: boolean): Outcome {
  if (isNews) return isTaken ? 'right' : 'missed';
  return isTaken ? 'wrong' : 'rightly left out';
}
