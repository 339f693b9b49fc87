import browser from 'webextension-polyfill';

/** Lets pages of ours notice when this page goes: a line to it breaks, also when its process dies. */
export function offerLifeline(): void {
  // To listen is enough: a line that nobody listens to breaks at once.
  browser.runtime.onConnect.addListener(() => {});
}

/** Calls `onGone` once the page in a tab is gone, or runs no script of ours; returns the undo. */
export function holdLifeline(tabId: number, onGone: () => void): () => void {
  const line = browser.tabs.connect(tabId, { frameId: 0 });
  line.onDisconnect.addListener(onGone); // not called for our own `disconnect`
  return () => line.disconnect();
}
