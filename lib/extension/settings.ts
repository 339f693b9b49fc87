import browser from 'webextension-polyfill';
import { DEFAULTS, type Choices } from '../settings/choices.ts';
import {
  CHOICE_KEYS,
  defaultOf,
  isKey,
  isSame,
  listBroken,
  parseSettings,
  SITE,
  type Settings,
  type SiteRule,
  type Stored,
} from '../settings/stored.ts';

/*
 * One storage key for each choice the reader made, so that two writers never overwrite each
 * other, and a broken key costs one choice. Only choices are stored: what is absent has its
 * default, which may change with a later version. Every write is awaited before it counts, and
 * rejects, with nothing changed, where the browser has no room left.
 */

/** One of the reader's choices. */
export async function readChoice<Name extends keyof Choices>(name: Name): Promise<Choices[Name]> {
  return parseSettings(await browser.storage.local.get(name))[name];
}

/** All choices but the rules for sites, and the rule for one host, as `hostOf` spells it. */
export async function readChoices(host?: string): Promise<Choices & { readonly rule: SiteRule | undefined }> {
  const keys = [...CHOICE_KEYS, ...(host === undefined ? [] : [SITE + host])];
  const { sites, ...choices } = parseSettings(await browser.storage.local.get(keys));
  return { ...choices, rule: host === undefined ? undefined : sites.get(host) };
}

/** All that the reader chose. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await readStored());
}

/** Keeps a choice, and forgets it where it is the default. */
export async function writeChoice<Name extends keyof Choices>(
  name: Name,
  value: Choices[Name],
): Promise<void> {
  if (isSame(value, DEFAULTS[name])) await browser.storage.local.remove(name);
  else await browser.storage.local.set({ [name]: value });
}

/** Keeps a choice that follows from the one before it; two such changes never overwrite each other. */
export async function changeChoice<Name extends keyof Choices>(
  name: Name,
  change: (before: Choices[Name]) => Choices[Name],
): Promise<void> {
  await locked(async () => writeChoice(name, change(await readChoice(name))));
}

/** Keeps the rule for a host; `ask` is the default and so forgets it. */
export async function writeSiteRule(host: string, rule: SiteRule | 'ask'): Promise<void> {
  if (rule === 'ask') await browser.storage.local.remove(SITE + host);
  else await browser.storage.local.set({ [SITE + host]: rule });
}

/** All that is stored, as it stands. */
export async function readStored(): Promise<Stored> {
  return browser.storage.local.get(null);
}

/**
 * Makes `stored` all that is stored; every entry must be sound. The new goes in at once and before the
 * old goes out: where there is no room for it, nothing has changed.
 */
export async function replaceStored(stored: Stored): Promise<void> {
  await locked(async () => {
    const kept = Object.entries(stored).filter(([key, value]) => !isSame(value, defaultOf(key)));
    const before = await readStored();
    const staying = new Set(kept.map(([key]) => key));
    const gone = Object.keys(before).filter((key) => isKey(key) && !staying.has(key));
    if (kept.length > 0) await browser.storage.local.set(Object.fromEntries(kept));
    if (gone.length > 0) await browser.storage.local.remove(gone);
  });
}

/** Resets each choice that is stored in a way that makes no sense, and it alone; gives their keys. */
export async function mendSettings(): Promise<readonly string[]> {
  const broken = listBroken(await readStored());
  if (broken.length > 0) await browser.storage.local.remove(broken);
  return broken;
}

/** What changed: the choices, and the hosts whose rule is another now. */
export interface SettingsChange {
  readonly choices: readonly (keyof Choices)[];
  readonly hosts: readonly string[];
}

/** Calls `listener` after each change, made anywhere. */
export function watchSettings(listener: (change: SettingsChange) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const keys = Object.keys(changes);
    const choices = CHOICE_KEYS.filter((key) => keys.includes(key));
    const hosts = keys.filter((key) => key.startsWith(SITE)).map((key) => key.slice(SITE.length));
    if (choices.length > 0 || hosts.length > 0) listener({ choices, hosts });
  });
}

async function locked(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('settings', work);
}
