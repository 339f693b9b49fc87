import type { Problem } from '../dataset-error.ts';
import { report, type Filed, type FiledRecords } from './rule.ts';

/** Query parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(utm_.*|cid|rf|ref|ref_src|fbclid|gclid|dclid|msclkid|twclid|igshid|yclid|mc_[ce]id|cmpid|ocid|smid|s_cid|guccounter|guce_.*)$/i;

/** No address carries tracking parameters. */
export function checkTracking({ sources }: FiledRecords): Problem[] {
  return sources.flatMap((filed) =>
    readParameters(filed.record.url)
      .filter((name) => TRACKING.test(name))
      .map((name) =>
        report(filed, {
          field: 'url',
          problem: `"${name}" tracks readers`,
          remedy: 'Strip it from the address',
        }),
      ),
  );
}

/** By hand: the pure folders know neither `URL` nor `URLSearchParams`. */
function readParameters(url: string): string[] {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  return query.split('&').flatMap((pair) => pair.split('=', 1));
}

/** No two sources have the same address. */
export function checkUniqueAddresses({ sources }: FiledRecords): Problem[] {
  const seen = new Map<string, Filed<{ readonly id: string }>>();
  return sources.flatMap((filed) => {
    const first = seen.get(filed.record.url);
    seen.set(filed.record.url, first ?? filed);
    if (first === undefined) return [];
    const problem = `the source "${first.record.id}" has the same address`;
    return [report(filed, { field: 'url', problem, remedy: 'Keep one of the two' })];
  });
}
