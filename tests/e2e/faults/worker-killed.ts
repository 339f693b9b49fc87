import type { BrowserUnderTest } from '../support/launch-browser.ts';
import { openSettingsPage, type SettingsPage } from '../support/settings-page.ts';
import { waitUntil } from '../support/wait-until.ts';
import { BOTH, type Bench, type Fault, type Outcome } from './fault.ts';

const PREFIX = 'site:';

/** The worker dies after each write that was acknowledged. */
export const workerKilledAwaited: Fault = {
  name: 'worker killed after an acknowledged write',
  kinds: BOTH,
  times: { long: 50, short: 2 },
  cause: (bench, times) =>
    killAround(bench, times, async (browser, write) => {
      await write();
      await browser.killWorker();
      return true;
    }),
};

/** The worker dies while a write is under way, and what follows from it is not done. */
export const workerKilledMidWrite: Fault = {
  name: 'worker killed in the middle of a write',
  kinds: BOTH,
  times: { long: 50, short: 2 },
  cause: (bench, times) =>
    killAround(bench, times, async (browser, write) => {
      const acknowledged = write().then(
        () => true,
        () => false,
      );
      await browser.killWorker();
      return acknowledged;
    }),
};

type Round = (browser: BrowserUnderTest, write: () => Promise<unknown>) => Promise<boolean>;

/** Writes a rule for a new site each time; counts those that were acknowledged, stored, and in force in the end. */
async function killAround({ browser }: Bench, times: number, round: Round): Promise<Outcome> {
  const page = await openSettingsPage(browser);
  const acknowledged: string[] = [];
  for (let at = 0; at < times; at += 1) {
    await wake(browser);
    const site = `kept-${at}.example`;
    if (await round(browser, () => page.ask(`settings.writeSiteRule('${site}', 'off')`))) {
      acknowledged.push(site);
    }
  }
  const stored = await readRules(page);
  const lost = acknowledged.filter((site) => !stored.includes(site));
  // A worker that was killed may have left the registration behind: the next one sees to it.
  await wake(browser);
  const isInForce = async () => {
    const excluded = await readExcluded(browser);
    return stored.every((site) => excluded.includes(`*://${site}/*`));
  };
  const inForce = await waitUntil(isInForce, { what: 'the rules to be in force' }).catch(() => false);
  await page.ask(`settings.replaceStored({})`);
  await page.page.close();
  return {
    told: `${times} kills: ${acknowledged.length} acknowledged, ${stored.length} stored, ${lost.length} lost`,
    problems: [
      ...lost.map((site) => `${site} was acknowledged and lost`),
      ...(inForce ? [] : ['the registration does not have all rules that are stored']),
    ],
  };
}

async function readRules(page: SettingsPage): Promise<string[]> {
  const keys = (await page.ask(`settings.readStored().then(Object.keys)`)) as string[];
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

async function readExcluded(browser: BrowserUnderTest): Promise<readonly string[]> {
  return browser.evaluateInExtension<[], string[]>(
    `browser.scripting.getRegisteredContentScripts().then(([script]) => script?.excludeMatches ?? [])`,
  );
}

/** A message starts the worker where it is not running, as the next page does that is opened. */
async function wake(browser: BrowserUnderTest): Promise<void> {
  await waitUntil(
    () =>
      browser.evaluateInExtension<[], boolean>(
        `browser.runtime.sendMessage({ type: 'page-opened' }).then(() => true, () => false)`,
      ),
    { what: 'the worker to answer' },
  );
}
