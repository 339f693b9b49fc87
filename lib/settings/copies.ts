import { isHost } from './host.ts';

/**
 * Services that hand out copies of pages, each under a name made of the host of the original:
 * https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls and, in
 * the same way, Google Translate. A page can write what it likes into itself and its path, as the
 * address of an original, but not into its host.
 */
const COPIERS = ['translate.goog', 'cdn.ampproject.org', 'bing-amp.com'];

/** The match patterns of all copies. */
export const COPIES = COPIERS.map((copier) => `*://*.${copier}/*`);

/** The host of which the pages on `host` are copies, as `hostOf` spells it; mostly none. */
export function originalOf(host: string): string | undefined {
  const copier = COPIERS.find((name) => host.endsWith(`.${name}`));
  if (copier === undefined) return undefined;
  const name = host.slice(0, -copier.length - 1).replace(/^0-(.*)-0$/, '$1');
  // Long and international names may be hashed: such copies stand for themselves.
  if (name.startsWith('xn--') || name.includes('.') || !/[^-]-[^-]/.test(name)) return undefined;
  const original = name.replaceAll(/--?/g, (dashes) => (dashes === '--' ? '-' : '.')).replace(/^www\./, '');
  return isHost(original) ? original : undefined;
}
