import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { openCard, untilHost } from './look.ts';

/** Opens and closes cards of `page`, one after the other and `times` in all; its mentions take turns. */
export async function openAndClose(browser: BrowserUnderTest, page: Page, times: number): Promise<void> {
  const { mentions } = await browser.sendToPage(page, 'describe-page');
  const marked = [...mentions.keys()].filter((index) => mentions[index]?.marked);
  for (let at = 0; at < times; at += 1) {
    const card = await openCard(browser, page, marked[at % marked.length] ?? 0);
    if (!card) throw new Error(`no card at opening ${at}`);
    await page.keyboard.press('Escape');
  }
  await untilHost(page, false);
}
