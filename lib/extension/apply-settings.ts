import browser, { type Tabs } from 'webextension-polyfill';
import { hostOf } from '../settings/host.ts';
import type { PageSettings } from './messages.ts';
import { askPage } from './requests.ts';
import { readChoices, type SettingsChange } from './settings.ts';
import { serveTab } from './tabs.ts';

/** The choices that concern no page. */
const ELSEWHERE: ReadonlySet<string> = new Set(['badge']);

/** What the reader's settings say of a page. */
export async function readPageSettings(url: string | undefined): Promise<PageSettings> {
  const { rule, onlyListed, badge: _, ...choices } = await readChoices(hostOf(url));
  return { ...choices, rule: rule ?? (onlyListed ? 'unlisted' : 'ask') };
}

/** Brings a change of settings to every open tab that it concerns, without a reload. */
export async function applySettings({ choices, hosts }: SettingsChange): Promise<void> {
  const everywhere = choices.some((choice) => !ELSEWHERE.has(choice));
  const tabs = await browser.tabs.query({});
  const concerned = tabs.filter((tab) => everywhere || hosts.includes(hostOf(tab.url) ?? ''));
  await Promise.allSettled(concerned.map(applyToTab));
}

async function applyToTab(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const settings = await readPageSettings(tab.url);
  try {
    await askPage(tab.id, 'apply-settings', { settings });
  } catch {
    // Nothing of ours runs there: the site was off, or all was paused, when the page was loaded.
    if (mayRead(settings)) await serveTab(tab);
  }
}

/** Whether the settings leave it to the page whether it is read. */
function mayRead({ rule, paused }: PageSettings): boolean {
  return !paused && rule !== 'off' && rule !== 'unlisted';
}
