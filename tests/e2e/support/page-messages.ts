import type { Page } from 'puppeteer-core';
import type { Evaluate } from './extension-tab.ts';
import { waitUntil } from './wait-until.ts';

interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly active: boolean;
  readonly lastAccessed?: number;
}

const known = new WeakMap<Page, number>();

/**
 * The extension API's number of a tab. Tabs are told apart by their URL, which the extension sees
 * where it has access; else, or where two show the same, the tab is brought to front to be told.
 */
export async function tabIdOf(evaluate: Evaluate, page: Page): Promise<number> {
  const id = known.get(page) ?? (await findTabId(evaluate, page));
  known.set(page, id);
  return id;
}

async function findTabId(evaluate: Evaluate, page: Page): Promise<number> {
  const list = (): Promise<Tab[]> => evaluate('browser.tabs.query({})');
  const same = (await list()).filter(({ url }) => url === page.url());
  if (same.length === 1 && same[0]) return same[0].id;
  await page.bringToFront();
  const front = await waitUntil(
    async () => {
      const shown = (await list()).filter(
        ({ active, url }) => active && (url === undefined || url === page.url()),
      );
      return shown.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
    },
    { what: `the tab of ${page.url()}` },
  );
  return front.id;
}

/** Sends `{type, ...request}` to a tab; asks again while no script listens there. */
export async function sendToTab(
  evaluate: Evaluate,
  { tabId, message, timeoutMs = 10_000 }: { tabId: number; message: object; timeoutMs?: number },
): Promise<unknown> {
  const call = `browser.tabs.sendMessage(${tabId}, ${JSON.stringify(message)}, { frameId: 0 })
    .then((reply) => ({ reply }), (error) => ({ error: error.message }))`;
  const answer = await waitUntil(
    async () => {
      const outcome: { reply?: unknown; error?: string } = await evaluate(call);
      return outcome.error && NOBODY.test(outcome.error) ? undefined : outcome;
    },
    { what: `a script in tab ${tabId} that answers ${JSON.stringify(message)}`, timeoutMs },
  );
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.reply ?? undefined;
}

const NOBODY = /Receiving end does not exist|message port closed|message channel closed/i;
