import browser from 'webextension-polyfill';

/** What happens to the tab that is followed. */
export type TabEvent =
  /** Another tab is in front now, or this one has another page. */
  | 'changed'
  /** It is on the way to another page. */
  | 'leaving'
  | 'closed';

/**
 * Tells what happens to a tab: to `pinned`, or to whichever tab is in front of this window.
 * `isFollowed` says whether it is the one that is shown now.
 */
export function followTab(
  { pinned, isFollowed }: { readonly pinned: boolean; readonly isFollowed: (tabId: number) => boolean },
  onEvent: (event: TabEvent) => void,
): void {
  if (!pinned) {
    const here = browser.windows.getCurrent();
    browser.tabs.onActivated.addListener(({ windowId }) => {
      void here.then(({ id }) => id === windowId && onEvent('changed'));
    });
  }
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (!isFollowed(tabId)) return;
    if (status === 'loading') onEvent('leaving');
    else if (status === 'complete' || url !== undefined) onEvent('changed');
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    if (pinned && isFollowed(tabId)) onEvent('closed');
  });
  // Pages tell the worker, and so us, whenever they find other names.
  browser.runtime.onMessage.addListener(((message: unknown, { tab }: { tab?: { id?: number } }) => {
    if (tab?.id !== undefined && isFollowed(tab.id) && isNews(message)) onEvent('changed');
    return undefined; // the worker answers
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

function isNews(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    (message.type === 'mentions-found' || message.type === 'state-changed')
  );
}
