import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layRegions, type Region } from '../../lib/settings/regions.ts';
import { decide, sitesOf, type SiteRule } from '../../lib/settings/site.ts';

const EVERYWHERE = ['https://*/*', 'http://*/*'];
const HOSTS = ['b.example', 'a.b.example', 'x.a.b.example', 'y.x.a.b.example', 'c.b.example', 'd.example'];
const SITES = HOSTS.flatMap((host) => [host, `*.${host}`]);

const rulesOf = (rules: Record<string, SiteRule>) => new Map(Object.entries(rules));

/** As browsers match, for the patterns there are. */
function fits(pattern: string, host: string): boolean {
  const named = /^[^/]+:\/\/([^/]+)\/\*$/.exec(pattern)?.[1] ?? '';
  if (named === '*') return true;
  return named.startsWith('*.') ? `.${host}`.endsWith(named.slice(1)) : host === named;
}

function countRegionsAt(regions: readonly Region[], host: string): number {
  return regions.filter(
    ({ matches, excludeMatches }) =>
      matches.some((pattern) => fits(pattern, host)) &&
      !excludeMatches.some((pattern) => fits(pattern, host)),
  ).length;
}

it('is everywhere without rules, and nowhere where only listed sites are read and none is', () => {
  expect(layRegions({ sites: new Map(), onlyListed: false }, EVERYWHERE)).toEqual([
    { matches: EVERYWHERE, excludeMatches: [] },
  ]);
  expect(layRegions({ sites: rulesOf({ 'a.example': 'ask' }), onlyListed: true }, EVERYWHERE)).toEqual([]);
});

it('leaves out a domain, but for what is on in it', () => {
  const sites = rulesOf({ 'news.a.example': 'on', '*.a.example': 'off', 'b.example': 'on' });
  expect(layRegions({ sites, onlyListed: false }, EVERYWHERE)).toEqual([
    { matches: EVERYWHERE, excludeMatches: ['*://*.a.example/*'] },
    { matches: ['*://news.a.example/*', '*://www.news.a.example/*'], excludeMatches: [] },
  ]);
});

it('holds each page that rules leave to be read once, and no other', () => {
  const rule = fc.constantFrom<SiteRule>('on', 'off', 'ask');
  const rules = fc.dictionary(fc.constantFrom(...SITES), rule, { maxKeys: SITES.length });
  const read: Record<SiteRule | 'none', readonly [boolean, boolean]> = {
    on: [true, true],
    off: [false, false],
    ask: [true, false],
    none: [true, false],
  };
  fc.assert(
    fc.property(rules, fc.boolean(), (chosen, onlyListed) => {
      const sites = rulesOf(chosen);
      const regions = layRegions({ sites, onlyListed }, EVERYWHERE);
      for (const host of [...HOSTS, ...HOSTS.map((name) => `www.${name}`), 'z.a.b.example', 'e.example']) {
        const { rule: decided = 'none' } = decide(sites, sitesOf(`https://${host}/`)) ?? {};
        expect(countRegionsAt(regions, host), host).toBe(read[decided][onlyListed ? 1 : 0] ? 1 : 0);
      }
    }),
    { numRuns: 2000 },
  );
});
