import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_MENTIONS, ARTICLE_URL } from './support/article.ts';
import { launchBrowser, type BrowserUnderTest, type PopupView } from './support/launch-browser.ts';
import { countMarks, untilMarks } from './support/look.ts';
import { pressSwitch } from './support/press-switch.ts';
import { waitUntil } from './support/wait-until.ts';

const MARKS = ARTICLE_MENTIONS.length;
const HOST = new URL(ARTICLE_URL).host;

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());

  const ask = <R>(code: string): Promise<R> => browser.evaluateInExtension<[], R>(code);
  const untilSays = (popup: PopupView, words: string): Promise<unknown> =>
    waitUntil(async () => String(await popup.evaluate('document.body.innerText')).includes(words), {
      what: `“${words}” in the popup`,
    });

  it('a saved article is read on a click, and no rule is made for it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgloss-'));
    const file = join(folder, 'saved.html');
    await writeFile(file, ARTICLE);
    const page = await browser.browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const popup = await browser.openPopup(page);
    await untilMarks(page, MARKS);
    await untilSays(popup, 'mentions');
    expect(await popup.evaluate(`document.querySelectorAll('[role=switch]').length`)).toBe(1); // the pause
    await popup.close();
    await page.close();
    await rm(folder, { recursive: true });
  });

  it('nothing is kept of what is switched in a private window, and it holds there alone', async () => {
    await browser.allowPrivateWindows();
    const open = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await untilMarks(open, MARKS);
    const page = await browser.openPrivateArticle(`${ARTICLE_URL}?private`, ARTICLE);
    await untilMarks(page, MARKS);
    const before = await ask('browser.scripting.getRegisteredContentScripts()');
    const off = await browser.openPopup(page);
    await untilSays(off, 'This is a private window');
    await pressSwitch(off, 'site');
    await untilMarks(page, 0);
    await off.close();
    expect(await countMarks(open)).toBe(MARKS);
    expect(await ask('browser.storage.local.get(null)')).toEqual({});
    expect(await ask('browser.storage.session.get(null)')).toEqual({ [`site:${HOST}`]: 'off' });
    expect(await ask('browser.scripting.getRegisteredContentScripts()')).toEqual(before);

    // What is off elsewhere may be on here; the browser is told so for this session alone.
    await ask(`browser.storage.local.set({ 'site:${HOST}': 'off' })`);
    await untilMarks(open, 0);
    const on = await browser.openPopup(page);
    await untilSays(on, 'Off: you switched');
    await pressSwitch(on, 'site');
    await untilMarks(page, MARKS);
    await on.close();
    expect(await ask('browser.storage.local.get(null)')).toEqual({ [`site:${HOST}`]: 'off' });
    await waitUntil(
      () =>
        ask<boolean>(`browser.scripting.getRegisteredContentScripts({ ids: ['reader-private'] })
          .then(([one]) => one !== undefined && one.persistAcrossSessions === false)`),
      { what: 'a registration for this session' },
    );
    expect(await countMarks(open)).toBe(0);

    await page.close();
    await waitUntil(
      () => ask<boolean>('browser.storage.session.get(null).then((all) => Object.keys(all).length === 0)'),
      { what: 'all to be forgotten' },
    );
    await waitUntil(
      () =>
        ask<boolean>('browser.scripting.getRegisteredContentScripts().then(({ length }) => length === 1)'),
      { what: 'the registration to go' },
    );
    await ask('browser.storage.local.clear()');
    await untilMarks(open, MARKS);
    await open.close();
  });
});
