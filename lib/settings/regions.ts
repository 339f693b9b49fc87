import { decide, patternsOf, sitesAround, type SiteRule } from './site.ts';

/** Where a script runs: on what `matches`, but for what `excludeMatches`; both in match patterns. */
export interface Region {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** What the rules speak of. */
interface Rules {
  readonly sites: ReadonlyMap<string, SiteRule>;
  /** Whether only sites that are on are read. */
  readonly onlyListed: boolean;
}

/**
 * Where pages may be read, as regions that have nothing in common: on a site that is on within a domain
 * that is off, and so forth inward. A pattern that excludes cannot be taken back within one region, so
 * each level inward is a region of its own; most readers need one.
 *
 * `everywhere` are the patterns of all sites.
 */
export function layRegions({ sites, onlyListed }: Rules, everywhere: readonly string[]): Region[] {
  const levels: string[][] = [onlyListed ? [] : [...everywhere]];
  const depths = new Map<string, number>();

  /** How often reading begins or ends from all the web inward to a site; even where pages are read. */
  function depthAt(site: string): number {
    const known = depths.get(site);
    if (known !== undefined) return known;
    const around = decide(sites, sitesAround(site).slice(1));
    const outside = around ? depthAt(around.site) : onlyListed ? 1 : 0;
    const depth = outside + (isRead(site) === (outside % 2 === 0) ? 0 : 1);
    depths.set(site, depth);
    if (depth !== outside) (levels[depth] ??= []).push(...patternsOf(site));
    return depth;
  }

  function isRead(site: string): boolean {
    const rule = sites.get(site);
    return rule === 'on' || (rule === 'ask' && !onlyListed);
  }

  for (const site of sites.keys()) depthAt(site);
  const regions: Region[] = [];
  for (let at = 0; at < levels.length; at += 2) {
    const matches = levels[at] ?? [];
    if (matches.length > 0) regions.push({ matches, excludeMatches: levels[at + 1] ?? [] });
  }
  return regions;
}
