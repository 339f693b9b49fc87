import browser, { type Tabs } from 'webextension-polyfill';
import { hostOf } from './host.ts';
import type { PageSettings } from './messages.ts';
import { askPage } from './requests.ts';
import { readDensity, readPaused, readRest, readSiteRule, type SettingsChange } from './settings.ts';
import { serveTab } from './tabs.ts';

/** What the reader's settings say of a page. */
export async function readPageSettings(url: string | undefined): Promise<PageSettings> {
  const host = hostOf(url);
  const [rule, paused, density, restMs] = await Promise.all([
    host === undefined ? undefined : readSiteRule(host),
    readPaused(),
    readDensity(),
    readRest(),
  ]);
  return { rule: rule ?? 'ask', paused, density, restMs };
}

/** Brings a change of settings to every open tab that it concerns, without a reload. */
export async function applySettings({ hosts, everywhere }: SettingsChange): Promise<void> {
  const tabs = await browser.tabs.query({});
  const concerned = tabs.filter((tab) => everywhere || hosts.includes(hostOf(tab.url) ?? ''));
  await Promise.allSettled(concerned.map(applyToTab));
}

async function applyToTab(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const settings = await readPageSettings(tab.url);
  try {
    await askPage(tab.id, 'apply-settings', settings);
  } catch {
    // Nothing of ours runs there: the site was off, or all was paused, when the page was loaded.
    if (settings.rule !== 'off' && !settings.paused) await serveTab(tab);
  }
}
