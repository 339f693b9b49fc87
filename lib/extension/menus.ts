import browser from 'webextension-polyfill';
import { readChoice, writeChoice } from './settings.ts';
import { readText } from './text.ts';

const PAUSE = 'pause';

/** Makes the menu of the icon; call once at each install or update. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: PAUSE,
    type: 'checkbox',
    title: readText('pauseEverywhere'),
    checked: await readChoice('paused'),
    contexts: ['action'],
  });
}

/** Makes the check mark true to the setting. */
export async function updateMenu(): Promise<void> {
  await browser.contextMenus.update(PAUSE, { checked: await readChoice('paused') });
}

/** Does what the reader picks in the menu. */
export function answerMenu(): void {
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId === PAUSE) void writeChoice('paused', info.checked === true);
  });
}
