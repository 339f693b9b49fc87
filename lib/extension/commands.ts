import browser, { type Tabs } from 'webextension-polyfill';
import { openBrief } from './brief.ts';
import { countFrames } from './frames.ts';
import type { FrameAddress, StepOutcome, StepStart } from './messages.ts';
import { readTabOnce } from './page-status.ts';
import { askFrame } from './requests.ts';
import { switchSiteOf } from './switch-site.ts';
import { findActiveTab } from './tabs.ts';

/** The commands of the manifest that do something with the page as a whole. */
const DEEDS: Readonly<Record<string, (tab: Tabs.Tab) => Promise<void>>> = {
  'switch-site': switchSiteOf,
  'open-brief': openBrief,
};

/** Those that step from mention to mention, and the step each takes. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

/** A keyboard command: what it does, and its keys as the browser spells them; none have the empty string. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** All keyboard commands. The browser leaves those without keys that others had before us. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page on which keys are changed. */
export async function openShortcuts(): Promise<void> {
  // Firefox closes its page to `tabs.create`, and has this since 137; the types of the polyfill do not know it.
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Does what the reader's keyboard commands ask. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command: string, tab?: Tabs.Tab) => void runCommand(command, tab));
}

/** Calls `listener` with the step that a command asks for, while this page of the extension has the focus. */
export function hearSteps(listener: (step: 1 | -1) => void): void {
  browser.commands.onCommand.addListener((command: string) => {
    const step = STEPS[command];
    if (step !== undefined && document.hasFocus()) listener(step);
  });
}

async function runCommand(command: string, commanded: Tabs.Tab | undefined): Promise<void> {
  const step = STEPS[command];
  // A panel opens straight from the press only; so nothing is awaited where the browser tells the tab.
  const tab = commanded ?? (await findActiveTab());
  const id = tab?.id;
  if (tab) await DEEDS[command]?.(tab);
  if (step === undefined || id === undefined) return;
  try {
    if (await stepInTab(id, step)) return;
    // A command opens a tab to us that no script of ours runs in yet, as a click on the icon does.
    await readTabOnce(id);
    await stepInTab(id, step);
  } catch {
    // a page of the browser: there is nothing to step to
  }
}

/**
 * Goes on from the selected mention, in whichever frame it is, through the frames that have marks,
 * and round at the ends; without one, from where the reader looks. Tells whether there was a mention.
 */
async function stepInTab(tabId: number, step: 1 | -1): Promise<boolean> {
  const frames = (await countFrames(tabId)).filter(({ marked }) => marked > 0);
  const ask = (frame: FrameAddress, from: StepStart): Promise<StepOutcome> =>
    askFrame(frame, 'step-mention', { step, from }).catch(() => 'none');
  let left = -1;
  for (const [at, frame] of frames.entries()) {
    const outcome = await ask(frame, 'selected');
    if (outcome === 'made') return true;
    if (outcome === 'left') left = at;
  }
  if (left < 0 && frames[0] && (await ask(frames[0], 'view')) === 'made') return true;
  for (const turn of frames.keys()) {
    const next = frames.at((Math.max(left, 0) + step * (turn + 1)) % frames.length);
    if (next && (await ask(next, 'end')) === 'made') return true;
  }
  return false;
}
