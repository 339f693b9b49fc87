import browser from 'webextension-polyfill';
import { DEFAULTS, type Choices } from '../settings/choices.ts';
import { decide, sitesOf, type Decision, type SiteRule } from '../settings/site.ts';
import {
  CHOICE_KEYS,
  defaultOf,
  isKey,
  isSame,
  listBroken,
  parseSettings,
  SITE,
  type Settings,
  type Stored,
} from '../settings/stored.ts';

/*
 * One storage key for each choice the reader made, so that two writers never overwrite each
 * other, and a broken key costs one choice. Only choices are stored: what is absent has its
 * default, which may change with a later version. Every write is awaited before it counts, and
 * rejects, with nothing changed, where the browser has no room left.
 *
 * Rules that were made in a private window are kept in memory, and hold in private windows alone.
 */

/** A page, as far as settings ask. */
export interface Place {
  readonly url?: string | undefined;
  /** Whether it is in a private window. */
  readonly incognito?: boolean | undefined;
}

/** All choices but the rules for sites, and the rule that decides for one page. */
export type PlaceChoices = Choices & { readonly decision: Decision | undefined };

/** Chromium's alone; the types of the polyfill do not know it. */
interface GuardedArea {
  setAccessLevel(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps what is stored from our own scripts in pages, which ask the worker: where a page has taken over its
 * process, it reads no rules for sites. Firefox cannot: https://bugzilla.mozilla.org/show_bug.cgi?id=1724754.
 */
export async function guardStored(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  await (browser.storage.local as unknown as GuardedArea).setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** One of the reader's choices. */
export async function readChoice<Name extends keyof Choices>(name: Name): Promise<Choices[Name]> {
  return parseSettings(await browser.storage.local.get(name))[name];
}

/** What the reader chose, as far as it concerns one page. */
export async function readChoices(place: Place = {}): Promise<PlaceChoices> {
  const sites = sitesOf(place.url);
  const keys = sites.map(keyOf);
  const [stored, fleeting] = await Promise.all([
    browser.storage.local.get([...CHOICE_KEYS, ...keys]),
    place.incognito && keys.length > 0 ? browser.storage.session.get(keys) : {},
  ]);
  const { sites: rules, ...choices } = parseSettings({ ...stored, ...fleeting });
  return { ...choices, decision: decide(rules, sites) };
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

/** Keeps the rule for a site, or forgets it. */
export async function writeSiteRule(site: string, rule: SiteRule | undefined): Promise<void> {
  if (rule === undefined) await browser.storage.local.remove(keyOf(site));
  else await browser.storage.local.set({ [keyOf(site)]: rule });
}

/**
 * Has the rule for `site` decide for a page that belongs to it. Rules of closer sites go; and where the
 * news gate is to decide and nothing says otherwise, nothing is kept.
 */
export async function decideBy(place: Place, { site, rule }: Decision): Promise<void> {
  const sites = sitesOf(place.url);
  const closer = sites.slice(0, sites.indexOf(site)).map(keyOf);
  if (place.incognito) {
    // What holds elsewhere must not come back from behind it: so there is always a rule here.
    await browser.storage.session.set(Object.fromEntries([...closer, keyOf(site)].map((key) => [key, rule])));
    return;
  }
  await locked(async () => {
    const { sites: rules } = parseSettings(await browser.storage.local.get(sites.map(keyOf)));
    const isKept = rule !== 'ask' || decide(rules, sites.slice(sites.indexOf(site) + 1)) !== undefined;
    if (isKept) await browser.storage.local.set({ [keyOf(site)]: rule });
    const gone = [...closer, ...(isKept ? [] : [keyOf(site)])];
    if (gone.length > 0) await browser.storage.local.remove(gone);
  });
}

/** The rules of private windows. */
export async function readPrivateRules(): Promise<ReadonlyMap<string, SiteRule>> {
  return parseSettings(await browser.storage.session.get(null)).sites;
}

/** Forgets the rules of private windows. */
export async function forgetPrivateRules(): Promise<void> {
  const keys = [...(await readPrivateRules()).keys()].map(keyOf);
  if (keys.length > 0) await browser.storage.session.remove(keys);
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

/** What changed: the choices, and the sites whose rule is another now. */
export interface SettingsChange {
  readonly choices: readonly (keyof Choices)[];
  readonly sites: readonly string[];
}

/** Calls `listener` after each change, made anywhere. */
export function watchSettings(listener: (change: SettingsChange) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' && area !== 'session') return;
    const keys = Object.keys(changes);
    const choices = area === 'local' ? CHOICE_KEYS.filter((key) => keys.includes(key)) : [];
    const sites = keys.filter((key) => key.startsWith(SITE)).map((key) => key.slice(SITE.length));
    if (choices.length > 0 || sites.length > 0) listener({ choices, sites });
  });
}

function keyOf(site: string): string {
  return SITE + site;
}

async function locked(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('settings', work);
}
