import type { Page } from 'puppeteer-core';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from '../support/article.ts';
import { keepExtensionErrors } from '../support/extension-errors.ts';
import { middleOf, untilHost, untilMarks } from '../support/look.ts';
import { waitUntil } from '../support/wait-until.ts';
import { BOTH, type Fault } from './fault.ts';

const MOST_TABS = 10;
const MARKS = ARTICLE_MENTIONS.length;

/** The extension is updated under open tabs, ten of them unless it is once alone. */
export const updates: Fault = {
  name: 'update under open tabs',
  kinds: BOTH,
  times: { long: 20, short: 1 },
  async cause({ browser }, times) {
    await keepExtensionErrors(browser); // Chromium leaves an unpacked extension off after a reload without it
    const tabs: Page[] = [];
    const count = times > 1 ? MOST_TABS : 2;
    for (let at = 0; at < count; at += 1) {
      tabs.push(await browser.openArticle(`${ARTICLE_URL}?tab=${at}`, ARTICLE));
    }
    for (const tab of tabs) await untilMarks(tab, MARKS);
    const problems: string[] = [];
    for (let round = 1; round <= times; round += 1) {
      for (const tab of tabs)
        await tab.evaluate(`globalThis.first = CSS.highlights.get('newsgloss-mention')`);
      await browser.update();
      for (const [at, tab] of tabs.entries()) {
        const isNew = () => tab.evaluate(`CSS.highlights.get('newsgloss-mention') !== first`).then(Boolean);
        await waitUntil(isNew, { what: `tab ${at} to be read anew`, timeoutMs: 30_000 });
        await untilMarks(tab, MARKS);
        await tab.bringToFront(); // what is out of sight is not followed
        // The old script hears of this too, and must not take the registry back.
        await tab.evaluate(`document.querySelector('#second').append(' OpenAI again.')`);
        await untilMarks(tab, MARKS + 1);
        await tab.evaluate(`document.querySelector('#second').lastChild.remove()`);
        await untilMarks(tab, MARKS);
      }
      problems.push(
        ...(await openOneCard(tabs[round % count]!)).map((problem) => `update ${round}: ${problem}`),
      );
    }
    for (const tab of tabs) problems.push(...browser.takeErrors(tab));
    for (const tab of tabs) await tab.close();
    return {
      told: `${times} updates under ${count} tabs: ${times * count} times one live script; ${problems.length} problems`,
      problems,
    };

    async function openOneCard(tab: Page): Promise<string[]> {
      await browser.sendToPage(tab, 'describe-page');
      await tab.bringToFront(); // to ask may take a new tab, as the update closed the one of the extension
      const before = Number(await tab.evaluate('watched.hosts'));
      const name = await middleOf(tab, '#second', 'Foxconn');
      await tab.mouse.move(name.x, name.y);
      await untilHost(tab, true);
      // Firefox takes the look away with the old version; elsewhere it stays where it was registered.
      const sheets = Number(await tab.evaluate('document.adoptedStyleSheets.length'));
      const hosts = Number(await tab.evaluate('watched.hosts')) - before;
      await tab.mouse.move(3, 3);
      await tab.keyboard.press('Escape');
      await untilHost(tab, false);
      return hosts === 1 && sheets <= (browser.kind === 'firefox' ? 1 : 0)
        ? []
        : [`${hosts} hosts and ${sheets} sheets for one card`];
    }
  },
};
