/** The longest host that the naming of hosts allows: RFC 1035, section 2.3.4. */
export const LONGEST_HOST = 253;

/** A host once it is parsed: international names are spelt in ASCII by then. Chromium lets `a%20b` pass. */
const HOST = /^[\w.-]+$|^\[[\da-f:.]+\]$/;

/**
 * The host of a page: lower case, without a leading `www.`, so that all spellings of a site share one
 * rule, and without port or final dot. `undefined` for addresses that are not http(s).
 */
export function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  if (hostname.length > LONGEST_HOST || !HOST.test(hostname)) return undefined;
  return hostname.replace(/\.$/, '').replace(/^www\./, '') || undefined;
}

/** Whether a text is a host as `hostOf` spells it, which is as browsers do. */
export function isHost(text: string): boolean {
  return hostOf(`https://${text}/`) === text;
}

/** Whether a host is an IP address, which has no subdomains. */
export function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.startsWith('[');
}
