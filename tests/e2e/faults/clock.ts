import type { CDPSession, Page } from 'puppeteer-core';
import { judgeStanding, listReplaced } from '../../../lib/data/standing.ts';
import { readDataset } from '../../../scripts/read-dataset.ts';
import { ARTICLE, ARTICLE_URL } from '../support/article.ts';
import { askCard } from '../support/ask-card.ts';
import { openCard, untilHost } from '../support/look.ts';
import { CHROMIUM, type Fault } from './fault.ts';

const DAY_MS = 86_400_000;

/** Days before and after today, near and far. */
const OFFSETS = [3650, -3650, 400, 0, -1, 1, -30, 45, -400, -12_000, 12_000];

/**
 * The clock of the machine is set back and forward while a page is open; then standings are those of the
 * day that it says. A clock is the one thing that a test cannot set: so the world of our scripts is given
 * another `Date`, which Chromium alone allows.
 */
export const clockSet: Fault = {
  name: 'clock set back and forward',
  kinds: CHROMIUM,
  times: { long: OFFSETS.length * 5, short: 4 },
  async cause({ browser }, times) {
    const { claims } = readDataset();
    const replaced = listReplaced(claims);
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    const session = await page.createCDPSession();
    const { mentions } = await browser.sendToPage(page, 'describe-page');
    const setClock = await findClock(session, browser.extensionBase);
    const problems: string[] = [];
    const seen = new Set<string>();
    let count = 0;
    for (let round = 0; round < times; round += 1) {
      const offset = OFFSETS[round % OFFSETS.length]!;
      const today = await setClock(offset * DAY_MS);
      const index = (round * 2) % mentions.length;
      if (!mentions[index]?.marked) continue;
      await openCard(browser, page, index);
      const facts = await askCard(browser, page, (root) =>
        [...root.querySelectorAll<HTMLElement>('[data-claim]')].map((fact) => ({
          id: fact.dataset.claim,
          told: fact.querySelector<HTMLElement>('[data-standing]')?.dataset.standing ?? 'current',
        })),
      );
      for (const { id, told } of facts ?? []) {
        const claim = claims.find((one) => one.id === id);
        const standing = claim && judgeStanding(claim, { replaced, today });
        count += 1;
        seen.add(told);
        if (told !== standing) problems.push(`on ${today} ${id} is ${standing}, and told to be ${told}`);
      }
      if (!facts?.length) problems.push(`on ${today} there is no fact in the card`);
      await leave(page);
    }
    problems.push(...browser.takeErrors(page));
    await page.close();
    return { told: `${times} days: ${count} facts stood as ${[...seen].toSorted().join(', ')}`, problems };
  },
};

async function leave(page: Page): Promise<void> {
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Escape');
  await untilHost(page, false);
}

/** Finds the world of our scripts; gives what sets its clock off by so many ms, and says which day it is then. */
async function findClock(session: CDPSession, base: string): Promise<(ms: number) => Promise<string>> {
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (base.startsWith(context.origin)) contextId = context.id;
  });
  await session.send('Runtime.enable');
  return async (ms) => {
    const { result } = await session.send('Runtime.evaluate', {
      ...(contextId === undefined ? {} : { contextId }),
      expression: `(() => {
        const Real = globalThis.RealDate ??= Date;
        globalThis.Date = class extends Real {
          constructor(...args) { if (args.length > 0) super(...args); else super(Real.now() + ${ms}); }
          static now() { return Real.now() + ${ms}; }
        };
        const day = new Date();
        return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
      })()`,
    });
    return String(result.value);
  };
}
