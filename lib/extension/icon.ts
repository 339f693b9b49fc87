import browser from 'webextension-polyfill';
import { readAccess } from './access.ts';
import type { PageState } from './messages.ts';
import { readChoice } from './settings.ts';
import { speakAsChosen } from './speak.ts';
import { readText } from './text.ts';

/** What the icon tells, by shape and by colour, and in words where the pointer rests on it. */
type IconState = 'on' | 'off' | 'paused' | 'needs-access';

const TITLES: Readonly<Record<IconState, string>> = {
  on: 'iconOn',
  off: 'iconOff',
  paused: 'iconPaused',
  'needs-access': 'iconNeedsAccess',
};

/**
 * Shows what holds for tabs that have not told anything: the browser does not say on which of them we
 * may not run.
 */
export async function showGeneralState(): Promise<void> {
  const [paused, access] = await Promise.all([readChoice('paused'), readAccess()]);
  await show(paused ? 'paused' : access === 'all' ? 'off' : 'needs-access');
}

/** Shows on the icon of a tab what holds for its page, until it goes to another one. */
export async function showPageState(
  tabId: number,
  { read, reason }: Pick<PageState, 'read' | 'reason'>,
): Promise<void> {
  await show(read ? 'on' : reason === 'paused' ? 'paused' : 'off', tabId);
}

/** Says on the icon of a tab that what the reader just asked for was not kept, until the page is another. */
export async function showNotSaved(tabId: number): Promise<void> {
  await speakAsChosen();
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setTitle({ tabId, title: readText('optionNotSaved') }),
  ]);
}

async function show(state: IconState, tabId?: number): Promise<void> {
  await speakAsChosen();
  const scope = tabId === undefined ? {} : { tabId };
  const prefix = state === 'on' ? '' : `${state}-`;
  const path = { 16: `/icon/${prefix}16.png`, 32: `/icon/${prefix}32.png` };
  await Promise.all([
    browser.action.setIcon({ ...scope, path }),
    browser.action.setTitle({ ...scope, title: readText(TITLES[state]) }),
  ]);
}
