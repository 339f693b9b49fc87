import { annotateAll } from '../annotate/annotate-all.ts';
import { align, type Pairing } from './align.ts';
import { readGold, readIndex } from './corpus.ts';
import { corrections } from './corrections.ts';
import { judge, scoreOf, type Outcome, type Score } from './score.ts';

/** One judged mention with where it stands. */
export interface Case extends Pairing {
  readonly outcome: Outcome;
  readonly page: string;
  readonly language: string;
  readonly entity: string;
}

/** Has the built extension read every page that has gold labels, and judges what it finds there. */
export async function evaluateDetection(
  corpus: string,
  complain: (problem: string) => void,
): Promise<readonly Case[]> {
  const pages = new Map(readIndex(corpus).map((page) => [page.file, page]));
  const gold = new Map(readGold(corpus, corrections).map((page) => [page.page, page]));
  const jobs = [...gold.keys()].flatMap((page) => pages.get(page) ?? []);
  const order = { kind: 'chromium', force: true, scripts: false, jobs, problems: [] } as const;
  const cases: Case[] = [];
  for await (const { file, mentions, error } of annotateAll(order, complain)) {
    const labels = gold.get(file)!;
    if (error !== undefined) complain(`${file}: ${error}`);
    for (const pairing of align(labels.mentions, mentions)) {
      cases.push({
        ...pairing,
        outcome: judge(pairing),
        page: file,
        language: labels.language,
        entity: (pairing.gold ?? pairing.found)!.entity,
      });
    }
  }
  return cases;
}

/** The score of each group of cases; a case may be in several. */
export function scoreBy(
  cases: readonly Case[],
  groupsOf: (found: Case) => readonly string[],
): ReadonlyMap<string, Score> {
  const groups = new Map<string, Outcome[]>();
  for (const one of cases) {
    for (const group of groupsOf(one)) groups.set(group, [...(groups.get(group) ?? []), one.outcome]);
  }
  return new Map([...groups].map(([group, outcomes]) => [group, scoreOf(outcomes)]));
}
