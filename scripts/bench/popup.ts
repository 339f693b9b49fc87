import { cpus, totalmem } from 'node:os';
import { openReadingTab } from '../annotate/reading-tab.ts';
import { buildWhereStale } from '../build-target.ts';
import { setUpBrowser } from '../set-up-browser.ts';
import { ARTICLE, ARTICLE_URL } from '../../tests/e2e/support/article.ts';
import { waitUntil } from '../../tests/e2e/support/wait-until.ts';
import { timeAt } from './measure.ts';
import { writeSection, writeTable } from './write-section.ts';

const OPENINGS = 30;

/** The time of the first paint with content, in ms since the browser began to load the popup, once there is one. */
const READ = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`;

/** Measures how soon the real popup shows something, in Chromium; writes docs/benchmarks.md. */
export async function benchPopup(): Promise<object> {
  setUpBrowser('chromium');
  buildWhereStale('chromium');
  const { browser, page, server } = await openReadingTab('chromium');
  try {
    await server.open(ARTICLE_URL, ARTICLE);
    await browser.sendToPage(page, 'describe-page');
    const times: number[] = [];
    for (let at = 0; at < OPENINGS; at += 1) {
      const popup = await browser.openPopup(page);
      times.push(
        await waitUntil(() => popup.evaluate(READ) as Promise<number | undefined>, {
          what: 'a painted popup',
        }),
      );
      await popup.close();
    }
    const p95Ms = timeAt(0.95, times);
    const text = `
${await browser.browser.version()}, ${cpus()[0]?.model} (${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB), Node ${process.version},
${new Date().toISOString().slice(0, 10)}. \`npm run bench -- --only popup\`

The real popup on an article with names, ${OPENINGS} times, from the moment in which the browser begins to load it.

${writeTable(
  ['what', 'median ms', 'p95 ms', 'goal, p95'],
  [['its first content is painted', timeAt(0.5, times).toFixed(0), p95Ms.toFixed(0), '<= 100']],
)}
`;
    console.log(text);
    writeSection('Popup', text);
    return { popup: { p95Ms } };
  } finally {
    await browser.close();
  }
}
