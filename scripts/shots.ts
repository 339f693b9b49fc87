import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../tests/e2e/support/launch-browser.ts';
import { buildWhereStale } from './build-target.ts';
import { SAMPLE_HOST, serveSample } from './start/sample-server.ts';
import { takeShots } from './shots/take-shots.ts';

// npm run shots: the pictures for the stores, 1280 x 800, into .output/shots, and those of the README
// into docs/pictures; of the built extension on the sample article. To be looked at before they are used.
const STORE = '.output/shots';
const README = 'docs/pictures';

buildWhereStale('chromium');
const sample = await serveSample();
const browser = await launchBrowser({ kind: 'chromium', loopbackHosts: [SAMPLE_HOST] });
try {
  await browser.grantAllSites();
  const { store, readme } = await takeShots(browser, sample.url);
  rmSync(STORE, { recursive: true, force: true });
  mkdirSync(STORE, { recursive: true });
  for (const [name, png] of Object.entries(store)) writeFileSync(join(STORE, `${name}.png`), png);
  for (const [name, png] of Object.entries(readme)) writeFileSync(join(README, `${name}.png`), png);
} finally {
  await browser.close();
  sample.close();
}
console.log(`Pictures: ${resolve(STORE)}, ${resolve(README)}`);
