import { parse } from 'tldts';
import { hostOf, isAddress, LONGEST_HOST } from './host.ts';
import { domainSite, hostOfSite, isDomainSite, sitesAround, type Decision } from './site.ts';

/**
 * What tells one owner's domain from a registry's; also those of companies that let others have names,
 * as github.io: https://publicsuffix.org. The list takes more room than all the rest of a page's
 * scripts, so this is for pages of ours alone.
 */
const OPTIONS = { allowPrivateDomains: true } as const;

/** The domain that a host's owner registered, `example.co.uk`; none for addresses, `localhost` and suffixes. */
export function domainOf(host: string): string | undefined {
  return isAddress(host) ? undefined : (parse(host, OPTIONS).domain ?? undefined);
}

/** Whether names under a host go to anybody who asks, as those under `co.uk` and `github.io`. */
function isSuffix(host: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(host, OPTIONS);
  return publicSuffix === host && Boolean(isIcann || isPrivate);
}

/**
 * The sites that a reader may want to switch on a page that is listed under `host`: that host, the domain
 * of its owner, and what decides now. What decides for a copy by the name of its copier stands alone.
 */
export function listScopes(host: string, decision: Decision | undefined): string[] {
  const domain = domainOf(host);
  const scopes = domain === undefined ? [host] : [host, domainSite(domain)];
  if (!decision || scopes.includes(decision.site)) return scopes;
  return sitesAround(host).includes(decision.site) ? [...scopes, decision.site] : [decision.site];
}

/** Why what the reader wrote is no site that a rule can be kept for. */
export type SiteFault = 'not-a-site' | 'everything' | 'too-long' | 'suffix';

/** What the reader wrote, as a site, or what is wrong with it. */
export type WrittenSite =
  { readonly kind: 'site'; readonly site: string } | { readonly kind: 'refused'; readonly fault: SiteFault };

/** The longest text that is looked at: an address that is pasted, in UTF-16 units. */
const LONGEST_TEXT = 2000;

/** Stands for every site, in one of the ways in which people and browsers write that. */
const EVERYTHING = /^(\*|all|<all_urls>|(\*|https?):\/\/\*(\/\*?)?|(\*\.)+\*?)$/i;

/**
 * Reads a host, an address or `*.example.com` that the reader wrote; `whole` is whether the domain is
 * meant in any case.
 */
export function readSite(text: string, whole: boolean): WrittenSite {
  const written = text.trim();
  if (EVERYTHING.test(written)) return refuse('everything');
  if (written.length > LONGEST_TEXT) return refuse('too-long');
  const [, scheme = 'https://', star, rest = ''] =
    /^(https?:\/\/|\*:\/\/)?(\*\.)?(.*)$/is.exec(written) ?? [];
  const url = `${scheme.replace('*', 'https')}${rest}`;
  const host = /^[\w-]+:\/\//.test(rest) ? undefined : hostOf(url); // `file://`, for one
  if (host === undefined) return refuse(isTooLong(url) ? 'too-long' : 'not-a-site');
  const isDomain = (whole || star !== undefined) && !isAddress(host);
  // `www.gov.uk` is a site, though names under `gov.uk` go to others: that host alone may have a rule.
  if (isSuffix(isDomain ? host : new URL(url).hostname)) return refuse('suffix');
  return { kind: 'site', site: isDomain ? domainSite(host) : host };
}

/** Whether a rule for this site would hold for what belongs to many. */
export function isShared(site: string): boolean {
  return isDomainSite(site) && isSuffix(hostOfSite(site));
}

function refuse(fault: SiteFault): WrittenSite {
  return { kind: 'refused', fault };
}

function isTooLong(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.length > LONGEST_HOST;
}
