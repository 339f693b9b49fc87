import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { middleOf, untilHost, untilMarks } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

/** The names in the demo; those elsewhere on the page are no part of it. */
const NAMES = 7;

const READ_OPEN = `(() => {
  const [open] = CSS.highlights.get('newsgloss-open') ?? [];
  return open ? open.startContainer.data.slice(open.startOffset, open.endOffset) : '';
})()`;

describe.each(['chromium', 'firefox'] as const)('the welcome page in %s', (kind) => {
  let browser: BrowserUnderTest;
  let welcome: Page;

  const untilOpen = (name: string): Promise<unknown> =>
    waitUntil(async () => (await welcome.evaluate(READ_OPEN)) === name, { what: `the card of ${name}` });

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    welcome = await browser.openExtensionPage('welcome.html', '.demo');
    await welcome.bringToFront();
  });
  afterAll(() => browser?.close());

  it('opens real cards on a demo, before any access is granted', async () => {
    await untilMarks(welcome, NAMES);
    const { x, y } = await middleOf(welcome, '.demo', 'Broadcom');
    await welcome.mouse.move(x, y - 100);
    await welcome.mouse.move(x, y, { steps: 3 });
    await untilOpen('Broadcom');
    await welcome.keyboard.press('Escape');
    await untilHost(welcome, false);
    expect(
      await browser.evaluateInExtension('browser.permissions.getAll().then(({ origins }) => origins)'),
    ).toEqual([]);
  });

  it('steps from name to name by the keys of the commands', async () => {
    // Chromium has no way to press a key of the browser from here: the event is raised where it is heard.
    const press = (): Promise<unknown> =>
      kind === 'firefox'
        ? browser.runCommand(welcome, 'next-mention')
        : welcome.evaluate(`chrome.commands.onCommand.dispatch('next-mention')`);
    await welcome.mouse.click(5, 5);
    await press();
    await untilOpen('OpenAI');
    await press();
    await untilOpen('Broadcom');
    await welcome.keyboard.press('Escape');
  });
});
