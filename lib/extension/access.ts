import browser from 'webextension-polyfill';
import { hostOf, isAddress } from '../settings/host.ts';

/** All sites, as the manifest's `optional_host_permissions` spell them. */
export const ALL_SITES = ['https://*/*', 'http://*/*'];

/** Where the reader lets Newsgloss run by itself. */
export type Access = 'none' | 'some' | 'all';

/** How far access goes now. */
export async function readAccess(): Promise<Access> {
  if (await browser.permissions.contains({ origins: ALL_SITES })) return 'all';
  const { origins = [] } = await browser.permissions.getAll();
  return origins.length > 0 ? 'some' : 'none';
}

/** Whether Newsgloss may run at `url` by itself. */
export async function hasAccess(url: string | undefined): Promise<boolean> {
  if (url === undefined || hostOf(url) === undefined) return false;
  // With the page's own scheme, for the reason that `originsOf` gives.
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Asks the reader for access; must be called straight from a click. Resolves to whether it was
 * granted. Rely on nothing after it in a popup: Firefox shows its question under the popup, which
 * closes when the reader answers.
 */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/**
 * The origins of a list of hosts with their subdomains, to be asked for together. Each scheme by
 * itself: neither browser finds `*:` within the manifest's optional `https:` and `http:`.
 */
export function originsOf(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => {
    const sites = isAddress(host) ? host : `*.${host}`;
    return [`https://${sites}/*`, `http://${sites}/*`];
  });
}

/** Access that the reader gave: to a host with its subdomains, or to all sites. */
export interface Grant {
  readonly host: string | undefined;
  /** As the browser spells them. */
  readonly origins: readonly string[];
}

/** All access that the reader gave, by host; all sites first. */
export async function readGrants(): Promise<Grant[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const byHost = Map.groupBy(origins, hostOfOrigin);
  return [...byHost]
    .map(([host, patterns]) => ({ host, origins: patterns }))
    .toSorted((a, b) => (a.host ?? '').localeCompare(b.host ?? ''));
}

/** The host in `https://*.example.com/*`; none where the pattern stands for all. */
function hostOfOrigin(origin: string): string | undefined {
  return /^[^:]+:\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(origin)?.[1];
}

/** Gives back access to `origins`. */
export async function dropAccess(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
}

/** Gives back all access but that to `kept`; without any, Newsgloss runs on a click only. */
export async function keepAccess(kept: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const dropped = origins.filter((origin) => !kept.includes(origin));
  if (dropped.length > 0) await dropAccess(dropped);
}

/** Calls `listener` after access was granted or taken back, here or in the browser's own settings. */
export function watchAccess(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener());
  browser.permissions.onRemoved.addListener(() => listener());
}
