import browser from 'webextension-polyfill';
import { countMarks } from './frames.ts';
import { readChoice } from './settings.ts';

const COLOUR = '#0b6e8c';

/**
 * Shows on the icon how many mentions a tab has marked; none shows nothing, as does a reader's choice.
 * One call after the other for each tab: else an older count could be shown last.
 */
export async function showCount(tabId: number): Promise<void> {
  await navigator.locks.request(`count-${tabId}`, async () => {
    const [wanted, count] = await Promise.all([readChoice('badge'), countMarks(tabId)]);
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: wanted && count > 0 ? String(count) : '' });
  });
}

/** Makes the icon true in every tab that is open to us. */
export async function showCounts(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && showCount(id)));
}
