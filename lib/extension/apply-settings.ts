import browser, { type Tabs } from 'webextension-polyfill';
import { sitesOf } from '../settings/site.ts';
import { hasAccess } from './access.ts';
import type { PageSettings } from './messages.ts';
import { askPage } from './requests.ts';
import { readChoices, type Place, type PlaceChoices, type SettingsChange } from './settings.ts';
import { serveTab } from './tabs.ts';

/** The choices that concern no page. */
const ELSEWHERE: ReadonlySet<string> = new Set(['badge']);

/** What the reader's settings say of a page. */
export async function readPageSettings(place: Place): Promise<PageSettings> {
  const [choices, granted] = await Promise.all([readChoices(place), hasAccess(place.url)]);
  return toPageSettings(choices, granted);
}

/** What the reader's choices come to on a page to which access is `granted` or not. */
export function toPageSettings(placed: PlaceChoices, granted: boolean): PageSettings {
  const { decision, onlyListed, badge: _, ...choices } = placed;
  const rule = decision?.rule ?? 'ask';
  return { ...choices, granted, rule: onlyListed && rule === 'ask' ? 'unlisted' : rule };
}

/** Brings a change of settings to every open tab that it concerns, without a reload. */
export async function applySettings({ choices, sites }: SettingsChange): Promise<void> {
  const everywhere = choices.some((choice) => !ELSEWHERE.has(choice));
  const tabs = await browser.tabs.query({});
  const changed = new Set(sites);
  const concerned = tabs.filter(({ url }) => everywhere || sitesOf(url).some((site) => changed.has(site)));
  await applyTo(concerned);
}

/** Brings a change of access to every open tab: with it, the browser may hide their addresses too. */
export async function applyAccess(): Promise<void> {
  await applyTo(await browser.tabs.query({}));
}

async function applyTo(tabs: readonly Tabs.Tab[]): Promise<void> {
  await Promise.allSettled(tabs.map(applyToTab));
}

async function applyToTab(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const settings = await readPageSettings(tab);
  try {
    await askPage(tab.id, 'apply-settings', { settings });
  } catch {
    // Nothing of ours runs there: the site was off, or all was paused, when the page was loaded.
    if (mayRead(settings)) await serveTab(tab);
  }
}

/** Whether the settings leave it to the page whether it is read. */
function mayRead({ rule, paused, granted }: PageSettings): boolean {
  return granted && !paused && rule !== 'off' && rule !== 'unlisted';
}
