/** A page of the world: which host it is on, and whether it is an article. */
export interface Visit {
  readonly host: (typeof HOSTS)[number];
  readonly isNews: boolean;
}

/** The hosts that tabs go to: three of one domain, and another one. */
export const HOSTS = [
  'site.newsgloss.example',
  'one.site.newsgloss.example',
  'two.site.newsgloss.example',
  'other-newsgloss.example',
] as const;

/** What rules are made for. */
export const SITES = [
  ...HOSTS,
  '*.newsgloss.example',
  '*.site.newsgloss.example',
  '*.one.site.newsgloss.example',
] as const;

export type Rule = 'on' | 'off' | 'ask';

/** Where the reader lets the extension run: all sites, or these hosts with their subdomains. */
export type Grants = 'all' | ReadonlySet<string>;

/** What the reader chose so far, and where the tabs are; of what a browser does, nothing. */
export interface Model {
  grants: Grants;
  /** Whether the browser holds back all access until a click. */
  withheld: boolean;
  paused: boolean;
  onlyListed: boolean;
  readonly rules: Map<string, Rule>;
  readonly tabs: (Visit | undefined)[];
}

/** Nothing granted, nothing chosen, `tabs` empty tabs. */
export function createModel(tabs: number): Model {
  return {
    grants: new Set(),
    withheld: false,
    paused: false,
    onlyListed: false,
    rules: new Map(),
    tabs: Array.from({ length: tabs }, () => undefined),
  };
}

/** Whether names are marked on a page: granted, not paused, and its rule, or else the gate, says so. */
export function runsOn(model: Model, visit: Visit): boolean {
  if (model.paused || !isGranted(model, visit.host)) return false;
  const rule = ruleFor(model, visit.host);
  if (rule === 'on') return true;
  return rule !== 'off' && !model.onlyListed && visit.isNews;
}

/** What the extension is to keep, entry by entry. */
export function storedBy({ paused, onlyListed, rules }: Model): Record<string, unknown> {
  return {
    ...(paused ? { paused } : {}),
    ...(onlyListed ? { onlyListed } : {}),
    ...Object.fromEntries([...rules].map(([site, rule]) => [`site:${site}`, rule])),
  };
}

function isGranted({ grants, withheld }: Model, host: string): boolean {
  if (withheld) return false;
  return grants === 'all' || [...grants].some((granted) => `.${host}`.endsWith(`.${granted}`));
}

/** Written down once more, as the reader thinks of it: this host, or the smallest domain around it. */
function ruleFor({ rules }: Model, host: string): Rule | undefined {
  const domains = [...rules.keys()]
    .filter((site) => site.startsWith('*.') && `.${host}`.endsWith(site.slice(1)))
    .toSorted((a, b) => b.length - a.length);
  const [closest = ''] = [...(rules.has(host) ? [host] : []), ...domains];
  return rules.get(closest);
}
