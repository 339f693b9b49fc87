import browser from 'webextension-polyfill';
import type { Density } from '../page/density.ts';
import type { SiteRule } from './messages.ts';

const DENSITIES: readonly Density[] = ['section', 'article', 'all'];

/** What holds until the reader chooses: enough to notice a name, not enough to tire. */
export const DEFAULT_DENSITY: Density = 'section';

/**
 * One storage key for each choice the reader made, so that two writers never overwrite each
 * other, and a broken key costs one choice. Only choices are stored: what is absent has its
 * default, which may change with a later version. Every write is awaited before it counts.
 */
const PAUSED = 'paused';
const DENSITY = 'density';
const REST = 'restMs';
const SITE = 'site:';

/** The keys that concern every page. */
const EVERYWHERE = [PAUSED, DENSITY, REST];

/** The longest wait that a reader may choose, in ms: a longer one looks like a fault. */
const LONGEST_REST_MS = 1000;

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

/**
 * How long the pointer is to rest on a name before its card opens: 0 to 1000 ms, or `undefined` where
 * the reader chose nothing that makes sense.
 */
export async function readRest(): Promise<number | undefined> {
  const value = await readKey(REST);
  const isChoice = typeof value === 'number' && value >= 0 && value <= LONGEST_REST_MS;
  return isChoice ? value : undefined;
}

/** What changed: hosts whose rule is another now, whether the pause is, and whether it concerns every page. */
export interface SettingsChange {
  readonly hosts: readonly string[];
  readonly paused: boolean;
  readonly everywhere: boolean;
}

/** Calls `listener` after each change, made anywhere. */
export function watchSettings(listener: (change: SettingsChange) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const keys = Object.keys(changes);
    const hosts = keys.filter((key) => key.startsWith(SITE)).map((key) => key.slice(SITE.length));
    const paused = keys.includes(PAUSED);
    const everywhere = EVERYWHERE.some((key) => keys.includes(key));
    if (hosts.length > 0 || everywhere) listener({ hosts, paused, everywhere });
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
