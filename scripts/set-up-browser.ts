import { execFileSync } from 'node:child_process';
import type { BrowserKind } from './find-browser.mjs';

/** Sets up what a browser needs where it is missing; ends the process, like the setup, where it cannot. */
export function setUpBrowser(kind: BrowserKind): void {
  try {
    // Standard output may be somebody's data: the setup talks to standard error.
    execFileSync(process.execPath, ['scripts/setup.mjs', kind], { stdio: ['ignore', 2, 2] });
  } catch {
    process.exit(1); // it has said why
  }
}
