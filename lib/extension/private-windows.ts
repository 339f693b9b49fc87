import browser from 'webextension-polyfill';
import { forgetPrivateRules } from './settings.ts';

/** Forgets what was chosen in private windows once the last of them is closed. */
export function watchPrivateWindows(): void {
  browser.windows.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) await forgetPrivateRules();
  });
}
