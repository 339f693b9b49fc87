import { parseArgs } from 'node:util';
import { checkSavedPage, openSavedPageTab } from '../tests/pages/support/saved-page.ts';
import { buildWhereStale } from './build-target.ts';
import { readIndex } from './eval/corpus.ts';
import { setUpBrowser } from './set-up-browser.ts';
import { runTool } from './run-tool.ts';

const USAGE = `npm run pages -- [--corpus DIR] [--from N] [--to N]

Opens each page of a corpus in Chromium, its scripts off, and compares it before and after the built
extension reads and marks it: DOM, text nodes, geometry, state, errors, and pixels outside marked text.
  --corpus  the folder with index.tsv (../shared/corpus/dev)
  --from    the first page, counted from 0
  --to      the page before which it ends`;

interface Choice {
  readonly corpus: string;
  readonly from: number;
  readonly to: number;
}

function readChoice(args: readonly string[]): Choice {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', default: '../shared/corpus/dev' },
      from: { type: 'string', default: '0' },
      to: { type: 'string', default: 'Infinity' },
    },
  });
  return { corpus: values.corpus, from: Number(values.from), to: Number(values.to) };
}

async function checkPages({ corpus, from, to }: Choice): Promise<void> {
  setUpBrowser('chromium');
  buildWhereStale('chromium');
  const pages = readIndex(corpus).slice(from, to);
  const tally = { pages: 0, marked: 0, marks: 0, boxes: 0, changed: 0 };
  let tab = await openSavedPageTab();
  for (const saved of pages) {
    tally.pages += 1;
    try {
      const { marks, boxes, problems } = await checkSavedPage(tab, saved);
      tally.marked += Number(marks > 0);
      tally.marks += marks;
      tally.boxes += boxes;
      tally.changed += Number(problems.length > 0);
      for (const problem of problems) console.log(`${saved.file}: ${problem}`);
    } catch (error) {
      tally.changed += 1;
      console.log(`${saved.file}: ${error instanceof Error ? error.message : error}`);
      // A hung page can hang its whole process: only a new browser is surely well.
      await tab.browser.kill();
      tab = await openSavedPageTab();
    }
  }
  await tab.browser.close();
  const { marked, marks, boxes, changed } = tally;
  console.log(
    `${tally.pages} pages; ${marks} marks in ${boxes} boxes on ${marked} of them; ${changed} not left alone`,
  );
  if (changed > 0) process.exitCode = 1;
}

await runTool({ usage: USAGE, readChoice: () => readChoice(process.argv.slice(2)), work: checkPages });
