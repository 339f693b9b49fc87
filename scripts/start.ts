import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/e2e/support/launch-browser.ts';
import { buildWhereStale } from './build-target.ts';
import { setUpBrowser } from './set-up-browser.ts';
import { SAMPLE_HOST, serveSample } from './start/sample-server.ts';
import { takeTour } from './start/take-tour.ts';

// npm start [-- --browser chromium|firefox] [-- --headless]: a browser with the extension in it,
// on the sample article. Without a display it tells and photographs what there is to see.
const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
  },
});
const kind = values.browser;
if (kind !== 'chromium' && kind !== 'firefox') {
  console.error(`no such browser: ${kind} (there are chromium and firefox)`);
  process.exit(2);
}
setUpBrowser(kind);
buildWhereStale(kind);

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;
const sample = await serveSample();
const browser = await launchBrowser({ kind, headless, loopbackHosts: [SAMPLE_HOST], online: !headless });
await browser.grantAllSites();
const page = await browser.browser.newPage();
await page.goto(sample.url);
console.log(`Newsgloss in ${kind} on ${sample.url}\n`);

if (headless) {
  await takeTour(browser, page);
  await browser.close();
} else {
  // Only the article is left; what helped to set up would be in the reader's way.
  for (const other of await browser.browser.pages()) if (other !== page) await other.close();
  await page.bringToFront();
  console.log('Close the browser, or press Ctrl-C, to end.');
  await new Promise((done) => browser.browser.once('disconnected', done));
}
sample.close();
