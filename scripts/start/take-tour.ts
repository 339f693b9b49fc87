import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { CardReport } from '../../lib/extension/messages.ts';
import type { PageReport } from '../../lib/page/page-report.ts';
import type { BrowserUnderTest } from '../../tests/e2e/support/launch-browser.ts';
import { waitUntil } from '../../tests/e2e/support/wait-until.ts';

const PICTURES = '.output/start';

/** Shows in words and pictures, where there is no display, what a reader of `page` would see. */
export async function takeTour(browser: BrowserUnderTest, page: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const report = await browser.sendToPage(page, 'describe-page');
  printMentions(report);
  savePicture('page.png', await page.screenshot());

  const first = report.mentions.findIndex(({ marked }) => marked);
  const card = first === -1 ? undefined : await browser.sendToPage(page, 'open-card', { index: first });
  if (card) {
    printCard(card);
    savePicture('card.png', await page.screenshot());
  }

  const popup = await browser.openPopup(page);
  let before = '';
  await waitUntil(
    async () => {
      const text = String(await popup.evaluate('document.body.innerText')).trim();
      const settled = text !== '' && text === before;
      before = text;
      return settled;
    },
    { what: 'the popup to say something' },
  );
  savePicture('popup.png', await popup.screenshot());
  await popup.close();
  console.log(
    `\nPictures: ${['page', ...(card ? ['card'] : []), 'popup'].map((name) => resolve(PICTURES, `${name}.png`)).join('\n          ')}`,
  );
}

function printMentions({ reason, mentions }: PageReport): void {
  console.log(`${mentions.length} mentions (${reason})`);
  for (const [entity, found] of Map.groupBy(mentions, (mention) => mention.entity)) {
    console.log(`\n${entity}: ${found.length}`);
    for (const { text, before, after, place, marked } of found) {
      const context = `${before}[${text}]${after}`.replaceAll(/\s+/g, ' ');
      console.log(`  ${place.padEnd(8)} ${marked ? 'marked' : '      '}  ${context}`);
    }
  }
}

function printCard({ entity, text, facts }: CardReport): void {
  console.log(`\nThe first card (${entity}, ${facts.length} facts):\n`);
  console.log(text.replaceAll(/^/gm, '  '));
}

function savePicture(name: string, png: Uint8Array): void {
  writeFileSync(join(PICTURES, name), png);
}
