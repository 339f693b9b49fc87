import { scoreBy, type Case } from './detection.ts';
import { scoreOf, type Score } from './score.ts';

/** Prints figures by company, language and place, then every mention that went wrong. */
export function printDetection(cases: readonly Case[]): void {
  console.log(`${'all'.padEnd(WIDTH)}${describe(scoreOf(cases.map(({ outcome }) => outcome)))}`);
  printGroups(
    'company',
    scoreBy(cases, ({ entity }) => [entity]),
  );
  printGroups(
    'language',
    scoreBy(cases, ({ language }) => [language]),
  );
  const failures = cases.filter(({ outcome }) => outcome === 'wrong' || outcome === 'missed');
  printGroups(
    'kind of failure',
    scoreBy(failures, ({ gold }) => [`zone ${gold?.zone ?? '?'}`, ...flagsOf(gold)]),
  );
  for (const outcome of ['wrong', 'missed', 'arguable'] as const) {
    const listed = cases.filter((one) => one.outcome === outcome);
    console.log(`\n${outcome}: ${listed.length}`);
    for (const one of listed) console.log(`  ${describeCase(one)}`);
  }
}

const WIDTH = 36;

/** How much text around a mention is shown, in UTF-16 units. */
const CONTEXT = 40;

function printGroups(title: string, scores: ReadonlyMap<string, Score>): void {
  console.log(`\nby ${title}`);
  for (const [group, score] of [...scores].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${`  ${group}`.padEnd(WIDTH)}${describe(score)}`);
  }
}

function flagsOf(gold: Case['gold']): readonly string[] {
  return (gold?.flags ?? []).map((flag) => `flag ${flag}`);
}

function describe({ right, wrong, missed, precision, recall, f1 }: Score): string {
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(4));
  return `precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}  (${right} right, ${wrong} wrong, ${missed} missed)`;
}

function describeCase({ gold, found, entity, language, page }: Case): string {
  const { before, text, after } = (gold ?? found)!;
  const place = gold ? ` [${[gold.zone, ...gold.flags].join(', ')}]` : '';
  const fate = gold?.arguable ? (found ? ' (found)' : ' (left out)') : '';
  return `${entity} (${language})${fate}: …${before.slice(-CONTEXT)}[[${text}]]${after.slice(0, CONTEXT)}…${place} ${page}`;
}
