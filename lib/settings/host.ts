/**
 * The host that a site rule is kept under: lower case, without a leading `www.`, so that both
 * spellings of a site share one rule. `undefined` for addresses that are not http(s).
 */
export function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return hostname.replace(/^www\./, '');
}

/** The match patterns of a host in both of its spellings. */
export function patternsOf(host: string): string[] {
  return isAddress(host) ? [`*://${host}/*`] : [`*://${host}/*`, `*://www.${host}/*`];
}

/** Whether a host is an IP address, which has no subdomains. */
export function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.startsWith('[');
}
