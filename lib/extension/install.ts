import browser from 'webextension-polyfill';
import { originsOf, requestAccess } from './access.ts';

const WELCOME = 'welcome.html';

/** Calls `onInstall` after each install and update, and `onStart` after each start of the browser. */
export function watchInstall({
  onInstall,
  onStart,
}: Record<'onInstall' | 'onStart', () => Promise<void>>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void onInstall();
    if (reason === 'install') void openWelcome();
  });
  browser.runtime.onStartup.addListener(() => void onStart());
}

/** Opens the page on which the reader chooses where Newsgloss runs. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}

/** Opens the options page, or goes to it where it is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/**
 * Asks the reader for access to one site; must be called straight from a click in the popup. Resolves to
 * whether it was refused there and then: Firefox shows its question under the popup, where nobody sees
 * it, so there a tab asks.
 */
export async function askForSite(host: string): Promise<'asked' | 'refused'> {
  if (import.meta.env.FIREFOX) {
    await browser.tabs.create({ url: browser.runtime.getURL(`${WELCOME}?site=${host}`) });
    return 'asked';
  }
  return (await requestAccess(originsOf([host]))) ? 'asked' : 'refused';
}
