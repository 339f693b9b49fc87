import { parseArgs } from 'node:util';
import { FAULTS } from '../tests/e2e/faults/index.ts';
import { keepExtensionErrors, readExtensionErrors } from '../tests/e2e/support/extension-errors.ts';
import { launchBrowser, type BrowserKind } from '../tests/e2e/support/launch-browser.ts';
import { SITE_HOSTS, startLoopbackSite } from '../tests/e2e/support/loopback-site.ts';
import { buildWhereStale } from './build-target.ts';
import { setUpBrowser } from './set-up-browser.ts';
import { runTool } from './run-tool.ts';

const USAGE = `npm run faults -- [--browser chromium|firefox] [--only WORD] [--short]

Causes each fault again and again in the built extension, and prints what was kept and what was lost.
  --browser  one of the browsers (both)
  --only     faults with this word in their name
  --short    as often as npm test does`;

const KINDS = ['chromium', 'firefox'] as const;

interface Choice {
  readonly kinds: readonly BrowserKind[];
  readonly only: string;
  readonly length: 'long' | 'short';
}

function readChoice(): Choice {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      only: { type: 'string', default: '' },
      short: { type: 'boolean', default: false },
    },
  });
  const kinds = KINDS.filter((kind) => values.browser === undefined || kind === values.browser);
  if (kinds.length === 0) throw new Error(`no such browser: ${values.browser}`);
  return { kinds, only: values.only, length: values.short ? 'short' : 'long' };
}

async function causeFaults({ kinds, only, length }: Choice): Promise<void> {
  const site = await startLoopbackSite();
  for (const kind of kinds) {
    setUpBrowser(kind);
    buildWhereStale(kind);
    const browser = await launchBrowser({ kind, loopbackHosts: SITE_HOSTS });
    try {
      await browser.grantAllSites();
      await keepExtensionErrors(browser);
      for (const fault of FAULTS.filter((one) => one.kinds.includes(kind) && one.name.includes(only))) {
        const start = performance.now();
        const { told, problems } = await fault.cause({ browser, site }, fault.times[length]);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        console.log(
          `${kind}  ${problems.length > 0 ? 'FAILED' : 'ok'}  ${fault.name}: ${told} (${seconds} s)`,
        );
        for (const problem of problems) console.log(`    ${problem}`);
        if (problems.length > 0) process.exitCode = 1;
      }
      const errors = await readExtensionErrors(browser);
      console.log(`${kind}  ${errors.length} errors of the extension`);
      for (const error of errors) console.log(`    ${error}`);
      if (errors.length > 0) process.exitCode = 1;
    } finally {
      await browser.close();
    }
  }
  site.close();
}

await runTool({ usage: USAGE, readChoice: readChoice, work: causeFaults });
