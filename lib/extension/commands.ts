import browser, { type Tabs } from 'webextension-polyfill';
import { readTabOnce } from './page-status.ts';
import { askPage } from './requests.ts';
import { findActiveTab } from './tabs.ts';

/** The keyboard commands of the manifest, and the step each takes. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

/** Does what the reader's keyboard commands ask. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command: string, tab?: Tabs.Tab) => void runCommand(command, tab));
}

async function runCommand(command: string, commanded: Tabs.Tab | undefined): Promise<void> {
  const step = STEPS[command];
  const id = (commanded ?? (await findActiveTab()))?.id;
  if (step === undefined || id === undefined) return;
  try {
    await askPage(id, 'step-mention', { step });
  } catch {
    await readAndStep(id, step).catch(() => undefined); // a page of the browser: there is nothing to step to
  }
}

/** A command opens a tab to us that no script of ours runs in yet, as a click on the icon does. */
async function readAndStep(tabId: number, step: 1 | -1): Promise<void> {
  await readTabOnce(tabId);
  await askPage(tabId, 'step-mention', { step });
}
