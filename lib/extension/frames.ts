import browser from 'webextension-polyfill';
import type { MentionReport, PageReport } from '../page/page-report.ts';
import { COUNT_HERE, type Count } from './count-here.ts';
import type { FrameAddress, PageState } from './messages.ts';
import { askFrame, askPage } from './requests.ts';
import { runReaderInFrames } from './tabs.ts';

/** A mention of a page or of a frame in it, and how to ask for its card. */
export interface PlacedMention extends MentionReport {
  readonly frame: FrameAddress;
  /** Its place among the mentions of its frame. */
  readonly index: number;
}

/**
 * The frames of a tab in which our reading script runs, with what it found there: the page first,
 * then the others as the browser made them. Where they stand on the page cannot be known: a page does
 * not see the numbers of its frames, a frame of another origin does not see its page, and the
 * permission that tells (`webNavigation`) has browsers warn of reading the history.
 *
 * They are asked each time, so that nothing has to be kept, or given up when a frame goes.
 */
export async function countFrames(tabId: number): Promise<(FrameAddress & Count)[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    ...COUNT_HERE,
  });
  return results
    .flatMap(({ frameId, result }) => (result ? [{ tabId, frameId, ...(result as Count) }] : []))
    .toSorted((a, b) => a.frameId - b.frameId);
}

/** How many mentions are marked in a tab. */
export async function countMarks(tabId: number): Promise<number> {
  return (await countFrames(tabId)).reduce((sum, { marked }) => sum + marked, 0);
}

/** Tells all frames of a page what holds from now on. */
export async function tellFrames(tabId: number, state: PageState): Promise<void> {
  if (state.read) await runReaderInFrames(tabId);
  // Without a number it reaches all frames; only the first to answer is heard, and there may be none.
  await browser.tabs.sendMessage(tabId, { ...state, type: 'follow-top' }).catch(() => undefined);
}

/** All mentions of a page, whose own `report` is at hand, and of its frames, in the order of `countFrames`. */
export async function collectMentions(tabId: number, report: PageReport): Promise<PlacedMention[]> {
  const state = await askPage(tabId, 'tell-state', {});
  const frames = await countFrames(tabId);
  const lists = await Promise.all(
    frames.map(async (frame) => {
      // Told once more: the worker, which tells all frames, may still be waking up.
      const told =
        frame.frameId === 0 ? report : await askFrame(frame, 'follow-top', state).catch(() => NOTHING);
      return told.mentions.map((mention, index) => ({ ...mention, frame, index }));
    }),
  );
  return lists.flat();
}

/** What is left of a frame that went while it was asked. */
const NOTHING: Pick<PageReport, 'mentions'> = { mentions: [] };
