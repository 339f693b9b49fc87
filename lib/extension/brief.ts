import browser, { type Tabs } from 'webextension-polyfill';

/** What the polyfill does not know: https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
declare const chrome: { readonly sidePanel: { open(where: { windowId: number }): Promise<void> } };

const BRIEF = 'sidepanel.html';
const PRINT = 'print';

/**
 * Shows the brief of the article in `tab`: in the panel or sidebar of its window, or in a tab where the
 * browser opens none. Must be called straight from a press, before anything is awaited; Firefox
 * takes a press for one in pages of ours alone.
 */
export async function openBrief({ id, windowId }: Pick<Tabs.Tab, 'id' | 'windowId'>): Promise<void> {
  try {
    if (import.meta.env.FIREFOX) await browser.sidebarAction.open();
    else await chrome.sidePanel.open({ windowId: windowId! }); // only a tab of a past session has no window
  } catch {
    await openInTab(`tab=${id}`);
  }
}

/** Opens the brief of a tab in one of its own, to be printed at once. */
export async function openToPrint(tabId: number): Promise<void> {
  await openInTab(`tab=${tabId}&${PRINT}`);
}

/** Whether the brief at this address was opened to be printed. */
export function isForPrint(address: URL): boolean {
  return address.searchParams.has(PRINT);
}

async function openInTab(query: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${BRIEF}?${query}`) });
}
