import type { Holding, KeptRule } from '../../components/options/SitesPart.tsx';
import { readSite } from '../../lib/settings/domain.ts';
import { hostOf } from '../../lib/settings/host.ts';
import { readHost } from '../../lib/settings/read-host.ts';
import { decide, hostOfSite, sitesAround, sitesOf, type Decision } from '../../lib/settings/site.ts';
import type { Settings } from '../../lib/settings/stored.ts';
import { nameSite } from '../popup/name-site.ts';

/** The rules as the page lists them: by host, and the whole domain of a host before it alone. */
export function listRules({ sites }: Pick<Settings, 'sites'>): readonly KeptRule[] {
  return [...sites]
    .map(([site, rule]) => {
      const around = decide(sites, sitesAround(site).slice(1));
      return { of: nameSite(site), rule, before: around && nameDecision(around) };
    })
    .toSorted((a, b) => a.of.host.localeCompare(b.of.host) || Number(b.of.isDomain) - Number(a.of.isDomain));
}

/** What the rules come to for the host in what the reader wrote; nothing where there is none. */
export function explainSite({ sites }: Pick<Settings, 'sites'>, text: string): Holding | undefined {
  const read = readSite(text, false);
  if (read.kind === 'refused') return undefined;
  const url = `https://${hostOfSite(read.site)}/`;
  const host = hostOf(url);
  const by = decide(sites, sitesOf(url));
  return host === undefined ? undefined : { host: readHost(host), by: by && nameDecision(by) };
}

function nameDecision({ site, rule }: Decision): Pick<KeptRule, 'of' | 'rule'> {
  return { of: nameSite(site), rule };
}
