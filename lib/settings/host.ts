/**
 * The host that a site rule is kept under: lower case, without a leading `www.`, so that both
 * spellings of a site share one rule. `undefined` for addresses that are not http(s).
 */
export function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return HOST.test(hostname) ? hostname.replace(/^www\./, '') : undefined;
}

/** A host once it is parsed: international names are spelt in ASCII by then. Chromium lets `a%20b` pass. */
const HOST = /^[\w.-]+$|^\[[\da-f:.]+\]$/;

/** The match patterns of a host in both of its spellings. */
export function patternsOf(host: string): string[] {
  return isAddress(host) ? [`*://${host}/*`] : [`*://${host}/*`, `*://www.${host}/*`];
}

/** Whether a host is an IP address, which has no subdomains. */
export function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.startsWith('[');
}
