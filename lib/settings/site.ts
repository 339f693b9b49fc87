import { originalOf } from './copies.ts';
import { hostOf, isAddress, isHost } from './host.ts';

/*
 * What a rule is kept for is a site, spelt as in match patterns: `example.com` is that host, with and
 * without `www.`; `*.example.com` is the whole domain, itself and all its subdomains. The rule that
 * decides for a page is that of its closest site. So nothing here has to know where one owner's domain
 * ends and a registry's begins: only who offers or takes a rule for a domain does, see `domain.ts`.
 */

/** What the reader chose for a site: `ask` has the news gate decide, whatever holds around it. */
export type SiteRule = 'on' | 'off' | 'ask';

/** The rule that decides for a page, and the site that it was kept for. */
export interface Decision {
  readonly site: string;
  readonly rule: SiteRule;
}

/** The whole domain of a host. */
export function domainSite(host: string): string {
  return `*.${host}`;
}

/** Whether a site is a whole domain. */
export function isDomainSite(site: string): boolean {
  return site.startsWith('*.');
}

/** The host in the name of a site. */
export function hostOfSite(site: string): string {
  return site.replace(/^\*\./, '');
}

/** Whether a text is a site. */
export function isSite(text: string): boolean {
  const host = hostOfSite(text);
  return isHost(host) && !(isDomainSite(text) && isAddress(host));
}

/**
 * The host that a page is listed under: of a copy that of the original, so that one switch does for
 * both. `undefined` where it has none.
 */
export function listedHostOf(url: string | undefined): string | undefined {
  const host = hostOf(url);
  return host === undefined ? undefined : (originalOf(host) ?? host);
}

/**
 * All sites that a page belongs to, the closest first; none where it has no host. A copy belongs to the
 * sites of its own host before those of the original.
 */
export function sitesOf(url: string | undefined): string[] {
  const host = hostOf(url);
  if (host === undefined) return [];
  const original = originalOf(host);
  return [host, ...(original === undefined ? [] : [original])].flatMap(sitesAround);
}

/** All sites that a site is part of, itself first and then the closest. */
export function sitesAround(site: string): string[] {
  const host = hostOfSite(site);
  return isDomainSite(site) ? domainsAround(host) : [site, ...domainsAround(host)];
}

/** `*.news.example.com`, `*.example.com` and `*.com`: the domains that a host is in, the closest first. */
function domainsAround(host: string): string[] {
  if (isAddress(host)) return [];
  const labels = host.split('.');
  return labels.map((_, at) => domainSite(labels.slice(at).join('.')));
}

/** Which of `rules` decides where `sites` are given with the closest first; mostly none. */
export function decide(rules: ReadonlyMap<string, SiteRule>, sites: readonly string[]): Decision | undefined {
  for (const site of sites) {
    const rule = rules.get(site);
    if (rule) return { site, rule };
  }
  return undefined;
}

/** The match patterns of a site; ports make no difference to them. */
export function patternsOf(site: string): string[] {
  return isDomainSite(site) || isAddress(site) ? [`*://${site}/*`] : [`*://${site}/*`, `*://www.${site}/*`];
}
