import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { ARTICLE, ARTICLE_MENTIONS } from '../support/article.ts';
import { launchBrowser, type BrowserKind, type BrowserUnderTest } from '../support/launch-browser.ts';
import { countMarks } from '../support/look.ts';
import { takeOverRequests, type PageServer } from '../support/serve-page.ts';
import { waitUntil } from '../support/wait-until.ts';
import { createModel, runsOn, storedBy, type Model, type Visit } from './model.ts';

const MARKS = ARTICLE_MENTIONS.length;
const NOTE = ARTICLE.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '').replace(
  /<\/?article>/g,
  '',
);
const TABS = 3;

interface Tab {
  readonly page: Page;
  readonly server: PageServer;
  readonly id: number;
}

/** A real browser in which the model's deeds are done. */
export interface World {
  readonly kind: BrowserKind;
  readonly browser: BrowserUnderTest;
  readonly tabs: readonly Tab[];
  /** Makes all as it was at first. */
  reset(): Promise<Model>;
  go(tab: number, visit: Visit): Promise<void>;
  /** Compares all that can be seen with the model, once it had the time to become true. */
  compare(model: Model): Promise<void>;
  close(): Promise<void>;
}

/** Starts the browser with a few tabs. */
export async function createWorld(kind: BrowserKind): Promise<World> {
  const browser = await launchBrowser({ kind });
  await browser.preapproveSites();
  const tabs: Tab[] = [];
  for (let at = 0; at < TABS; at += 1) {
    const page = await browser.browser.newPage();
    tabs.push({ page, server: await takeOverRequests(page), id: await browser.tabIdOf(page) });
  }
  const ask = <R>(code: string): Promise<R> => browser.evaluateInExtension<[], R>(code);

  /** Whether each tab is read by us as its page says; `undefined` where no script of ours runs. */
  function askTabs(): Promise<(boolean | undefined)[]> {
    const asked = tabs.map(
      ({ id }) =>
        `browser.tabs.sendMessage(${id}, { type: 'tell-state' }, { frameId: 0 }).then(({ read }) => read, () => undefined)`,
    );
    return ask(`Promise.all([${asked.join()}])`);
  }

  let serial = 0;
  return {
    kind,
    browser,
    tabs,
    async reset() {
      await ask(`browser.storage.local.clear()`);
      await browser.dropAccess();
      for (const { page } of tabs) await page.goto('about:blank');
      return createModel(TABS);
    },
    async go(tab, { host, isNews }) {
      serial += 1;
      const url = isNews ? `https://${host}/2026/11/20/racks-${serial}.html` : `https://${host}/about/`;
      await tabs[tab]?.server.open(url, isNews ? ARTICLE : NOTE);
    },
    async compare(model) {
      const wanted = model.tabs.map((visit) => visit !== undefined && runsOn(model, visit));
      let seen: unknown;
      await waitUntil(
        async () => {
          const [marks, states] = await Promise.all([
            Promise.all(tabs.map(({ page }) => countMarks(page))),
            askTabs(),
          ]);
          seen = { marks, states };
          return wanted.every(
            (runs, at) => marks[at] === (runs ? MARKS : 0) && (states[at] ?? false) === runs,
          );
        },
        { what: 'the tabs to be as in the model' },
      ).catch(async (error: unknown) => {
        const registered = await ask('browser.scripting.getRegisteredContentScripts()').catch(String);
        const details = {
          wanted,
          seen,
          registered,
          granted: await ask('browser.permissions.getAll()').catch(String),
        };
        throw new Error(`${String(error)}: ${JSON.stringify(details)}`);
      });
      const stored = await ask('browser.storage.local.get(null)');
      if (!isDeepStrictEqual(stored, storedBy(model))) {
        throw new Error(`stored is ${JSON.stringify(stored)}, not ${JSON.stringify(storedBy(model))}`);
      }
      const errors = tabs.flatMap(({ page }) => browser.takeErrors(page));
      if (errors.length > 0) throw new Error(errors.join());
    },
    close: () => browser.close(),
  };
}
