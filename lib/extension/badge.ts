import browser from 'webextension-polyfill';

const COLOUR = '#0b6e8c';

/** Shows on the icon how many mentions a tab has; none shows nothing. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}
