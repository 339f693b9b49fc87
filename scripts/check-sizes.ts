import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What each script may weigh after gzip, in kB of 1000 bytes. */
const BUDGETS_KB = { 'reader.js': 15, 'marker.js': 15, 'card.js': 30, 'dataset.js': 150 };

let failed = false;
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  for (const [file, limit] of Object.entries(BUDGETS_KB)) {
    const path = `.output/${target}/${file}`;
    const size = existsSync(path) ? gzipSync(readFileSync(path)).length / 1000 : undefined;
    const verdict = size === undefined ? 'MISSING' : size > limit ? 'TOO BIG' : 'ok';
    failed ||= verdict !== 'ok';
    console.log(`${verdict.padEnd(8)} ${path.padEnd(32)} ${size?.toFixed(3) ?? '-'} kB of ${limit} kB`);
  }
}
if (failed) process.exitCode = 1;
