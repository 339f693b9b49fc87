import browser from 'webextension-polyfill';
import { DEFAULTS, type Choices } from '../settings/choices.ts';
import {
  CHOICE_KEYS,
  isSame,
  parseSettings,
  SITE,
  type Settings,
  type SiteRule,
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
  return parseSettings(await browser.storage.local.get(null));
}

/** Keeps a choice, and forgets it where it is the default. */
export async function writeChoice<Name extends keyof Choices>(
  name: Name,
  value: Choices[Name],
): Promise<void> {
  if (isSame(value, DEFAULTS[name])) await browser.storage.local.remove(name);
  else await browser.storage.local.set({ [name]: value });
}

/** Keeps the rule for a host; `ask` is the default and so forgets it. */
export async function writeSiteRule(host: string, rule: SiteRule | 'ask'): Promise<void> {
  if (rule === 'ask') await browser.storage.local.remove(SITE + host);
  else await browser.storage.local.set({ [SITE + host]: rule });
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
