import type { NamedSite } from '../../components/site-names.ts';
import { readHost } from '../../lib/settings/read-host.ts';
import { hostOfSite, isDomainSite } from '../../lib/settings/site.ts';

/** A site as it is shown. */
export function nameSite(site: string): NamedSite {
  return { site, host: readHost(hostOfSite(site)), isDomain: isDomainSite(site) };
}
