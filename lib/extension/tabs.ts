import browser, { type Tabs } from 'webextension-polyfill';
import { hasAccess } from './access.ts';
import type { FrameAddress } from './messages.ts';
import { READER } from './registration.ts';
import { RUNS_HERE } from './run-once.ts';

/** The script that finds and marks names. */
export const MARKER = 'marker.js';

/** The script with the names of what leads to a company; it must run before the marker. */
export const VIA = 'via.js';

/** The scripts that show cards, in the order in which they must run. */
const CARD = ['dataset.js', 'card.js'];

/** Runs scripts of ours in one frame. Rejects where the browser does not let us. */
export async function runInFrame({ tabId, frameId }: FrameAddress, files: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [...files] });
}

/** Brings cards to a frame: one script after the other, as those of one call hold up the page together. */
export async function bringCard(frame: FrameAddress): Promise<void> {
  for (const script of CARD) await runInFrame(frame, [script]);
}

/** Runs the reading script in a tab and all its frames. Rejects where the browser does not let us. */
export async function runReader(tabId: number): Promise<void> {
  await runInFrame({ tabId, frameId: 0 }, [READER]);
  await runReaderInFrames(tabId);
}

/**
 * Runs the reading script in the frames of a tab that the registration did not reach: they are of a
 * site that is off, or were loaded when all was. At once, for a frame may load forever.
 */
export async function runReaderInFrames(tabId: number): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    ...RUNS_HERE,
  });
  const frameIds = frames.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
  if (frameIds.length === 0) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds },
    files: [READER],
    injectImmediately: true,
  });
}

/** The tab in front of the reader. */
export async function findActiveTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Brings a tab to the front of its window. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

/**
 * Runs the reading script in every open tab that it may run in. Tabs that the browser closes to us
 * refuse, which is as it should be. The script sees for itself whether another one runs there.
 */
export async function serveOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map((tab) => serveTab(tab)));
}

/** Runs the reading script in a tab, where the reader has granted access to its site. */
export async function serveTab({ id, url }: Tabs.Tab): Promise<void> {
  if (id !== undefined && (await hasAccess(url))) await runReader(id);
}
