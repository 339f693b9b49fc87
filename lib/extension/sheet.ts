import browser, { type Tabs } from 'webextension-polyfill';
import type { EntityId } from '../data/entity-schema.ts';

const POPUP = 'popup.html';
const QUERY = 'find';

/** More of a selection than this is no name; in UTF-16 units. */
const LONGEST_QUERY = 100;

/** The address of the popup: `tab` is the tab it speaks of, `entity` the company its sheet starts at. */
function popupAddress(tab: number | undefined, entity: EntityId | undefined): string {
  return `${POPUP}${tab === undefined ? '' : `?tab=${tab}`}${entity === undefined ? '' : `#${entity}`}`;
}

/** Shows all facts on `entity`: in the popup, or in a tab where the browser opens none by itself. */
export async function openSheet(tab: Tabs.Tab, entity: EntityId): Promise<void> {
  const popup = popupAddress(tab.id, entity);
  const scope = tab.id === undefined ? {} : { tabId: tab.id };
  await browser.action.setPopup({ ...scope, popup });
  try {
    await browser.action.openPopup(tab.windowId === undefined ? {} : { windowId: tab.windowId });
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(popup) });
  } finally {
    await browser.action.setPopup({ ...scope, popup: POPUP });
  }
}

/** Opens all facts in a tab, with what is said of the tab `about`, and searches them for `query`. */
export async function openSearch(about: number | undefined, query = ''): Promise<void> {
  const address = new URL(browser.runtime.getURL(popupAddress(about, undefined)));
  if (query !== '') address.searchParams.set(QUERY, query.trim().slice(0, LONGEST_QUERY));
  await browser.tabs.create({ url: address.href });
}

/** What the popup at this address is to search for; mostly nothing. */
export function readQuery(address: URL): string {
  return address.searchParams.get(QUERY) ?? '';
}
