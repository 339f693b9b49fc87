import browser from 'webextension-polyfill';
import { DEFAULT_DENSITY, DENSITIES, type Density } from '../page/density.ts';
import type { SiteRule } from './messages.ts';

/**
 * One storage key for each choice the reader made, so that two writers never overwrite each
 * other, and a broken key costs one choice. Only choices are stored: what is absent has its
 * default, which may change with a later version. Every write is awaited before it counts.
 */
const PAUSED = 'paused';
const DENSITY = 'density';
const SITE = 'site:';

/** The rule for a host, as `hostOf` spells it. */
export async function readSiteRule(host: string): Promise<SiteRule> {
  return parseRule(await readKey(SITE + host)) ?? 'ask';
}

/** Keeps the rule for a host; `ask` is the default and so forgets it. */
export async function writeSiteRule(host: string, rule: SiteRule): Promise<void> {
  if (rule === 'ask') await browser.storage.local.remove(SITE + host);
  else await browser.storage.local.set({ [SITE + host]: rule });
}

/** All hosts the reader switched off. */
export async function readHostsOff(): Promise<string[]> {
  const all = await browser.storage.local.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(SITE) && parseRule(all[key]) === 'off')
    .map((key) => key.slice(SITE.length))
    .toSorted();
}

/** Whether the reader paused Newsgloss everywhere. */
export async function readPaused(): Promise<boolean> {
  return (await readKey(PAUSED)) === true;
}

/** Pauses Newsgloss everywhere, or ends the pause. */
export async function writePaused(paused: boolean): Promise<void> {
  if (paused) await browser.storage.local.set({ [PAUSED]: true });
  else await browser.storage.local.remove(PAUSED);
}

/** How many of a page's mentions are marked. */
export async function readDensity(): Promise<Density> {
  return parseDensity(await readKey(DENSITY)) ?? DEFAULT_DENSITY;
}

/** Keeps how many of a page's mentions are marked, and forgets it where that is the default. */
export async function writeDensity(density: Density): Promise<void> {
  if (density === DEFAULT_DENSITY) await browser.storage.local.remove(DENSITY);
  else await browser.storage.local.set({ [DENSITY]: density });
}

/** What changed: hosts whose rule is another now, and whether the pause and the density are. */
export interface SettingsChange {
  readonly hosts: readonly string[];
  readonly paused: boolean;
  readonly density: boolean;
}

/** Calls `listener` after each change, made anywhere. */
export function watchSettings(listener: (change: SettingsChange) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const keys = Object.keys(changes);
    const hosts = keys.filter((key) => key.startsWith(SITE)).map((key) => key.slice(SITE.length));
    const paused = keys.includes(PAUSED);
    const density = keys.includes(DENSITY);
    if (hosts.length > 0 || paused || density) listener({ hosts, paused, density });
  });
}

async function readKey(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

function parseDensity(value: unknown): Density | undefined {
  return DENSITIES.find((density) => density === value);
}

function parseRule(value: unknown): SiteRule | undefined {
  return value === 'on' || value === 'off' ? value : undefined;
}
