import { parseArgs } from 'node:util';
import { keepExtensionErrors, readExtensionErrors } from '../tests/e2e/support/extension-errors.ts';
import { launchBrowser, type BrowserKind } from '../tests/e2e/support/launch-browser.ts';
import { HOSTILE_PAGES } from '../tests/pages/hostile/index.ts';
import { checkHostile, type HostileCheck } from '../tests/pages/support/check-hostile.ts';
import { buildWhereStale } from './build-target.ts';
import { setUpBrowser } from './set-up-browser.ts';
import { runTool } from './run-tool.ts';

const USAGE = `npm run hostile -- [--browser chromium|firefox] [--only WORD]

Visits every hostile page with the built extension and without it, and prints what became of the page and
of its card, by key and by pointer.
  --browser  one of the browsers (both)
  --only     pages with this word in their row or name`;

const KINDS = ['chromium', 'firefox'] as const;

interface Choice {
  readonly kinds: readonly BrowserKind[];
  readonly only: string;
}

function readChoice(): Choice {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, only: { type: 'string', default: '' } },
  });
  const kinds = KINDS.filter((kind) => values.browser === undefined || kind === values.browser);
  if (kinds.length === 0) throw new Error(`no such browser: ${values.browser}`);
  return { kinds, only: values.only };
}

async function visitHostile({ kinds, only }: Choice): Promise<void> {
  const pages = HOSTILE_PAGES.filter(({ row, name }) => `${row}: ${name}`.includes(only));
  for (const kind of kinds) {
    setUpBrowser(kind);
    buildWhereStale(kind);
    const browser = await launchBrowser({ kind });
    const tally = { pages: 0, hangAlone: 0, right: 0, absent: 0, faulty: 0 };
    try {
      await keepExtensionErrors(browser);
      for await (const check of checkHostile(browser, pages)) {
        console.log(describe(kind, check));
        tally.pages += 1;
        tally.hangAlone += Number(check.faultAlone !== undefined);
        tally.faulty += Number(check.problems.length > 0);
        if (check.visit?.byPointer === 'right') tally.right += 1;
        if (check.visit?.byPointer === 'absent') tally.absent += 1;
      }
      const errors = await readExtensionErrors(browser);
      for (const error of errors) console.log(`${kind}  error of the extension: ${error}`);
      const { right, absent, hangAlone, faulty } = tally;
      console.log(
        `${kind}  ${tally.pages} pages: card right on ${right}, absent on ${absent}; ${hangAlone} fail without us; ` +
          `${faulty} with a problem; ${errors.length} errors of the extension`,
      );
      if (faulty > 0 || errors.length > 0) process.exitCode = 1;
    } finally {
      await browser.close();
    }
  }
}

function describe(kind: string, { page, visit, faultAlone, problems }: HostileCheck): string {
  const cards = visit
    ? `${visit.marks} marks, key ${visit.byKey}, pointer ${visit.byPointer}`
    : (faultAlone ?? '');
  const verdict = faultAlone ? 'alone' : problems.length > 0 ? 'FAILED' : 'ok';
  const line = `${kind}  ${verdict.padEnd(6)}  ${page.row.padEnd(20)}  ${page.name}: ${cards}`;
  return [line, ...problems.map((problem) => `    ${problem}`)].join('\n');
}

await runTool({ usage: USAGE, readChoice: readChoice, work: visitHostile });
