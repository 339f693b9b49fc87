import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { waitUntil } from './wait-until.ts';

/** The brief, in the panel or sidebar of the window. */
export interface BriefView {
  /** The value of an expression over the brief's `document`; it must be what JSON can carry. */
  ask(expression: string): Promise<unknown>;
  /** Waits until the brief is in one of its states, and says `words` in it. */
  untilState(state: string, words: RegExp): Promise<void>;
}

/** Opens the brief from the popup over `page`, as a reader does. */
export async function openBriefBeside(browser: BrowserUnderTest, page: Page): Promise<BriefView> {
  const popup = await browser.openPopup(page);
  const press = `document.querySelector('[data-tool=brief]')`;
  await waitUntil(() => popup.evaluate(`${press} !== null`).then(Boolean), {
    what: 'the button of the brief',
  });
  await popup.evaluate(`${press}.click()`).catch(() => {
    // The popup closes on the press, sometimes before it can answer.
  });
  return briefIn(browser);
}

/** The brief that is open: WebDriver does not list sidebars, but pages of an extension see one another. */
function briefIn(browser: BrowserUnderTest): BriefView {
  const ask = (expression: string) =>
    browser.evaluateInExtension<[], unknown>(
      `((document) => document && (${expression}))(browser.extension.getViews()
        .find(({ location }) => location.pathname === '/sidepanel.html' && location.search === '')?.document)`,
    );
  return {
    ask,
    async untilState(state, words) {
      let last: unknown;
      await waitUntil(
        async () => {
          last = await ask(`document.querySelector('[data-state=${state}]')?.innerText`);
          return typeof last === 'string' && words.test(last);
        },
        { what: `${words} in the brief` },
      ).catch(async (error: Error) => {
        throw new Error(`${error.message}; it says: ${String(await ask('document.body.innerText'))}`);
      });
    },
  };
}
