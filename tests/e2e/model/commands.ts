import fc from 'fast-check';
import { HOSTS, SITES, type Model, type Rule, type Visit } from './model.ts';
import type { World } from './world.ts';

type Command = fc.AsyncCommand<Model, World>;

/** One thing that happens: to the model, and in the browser; then all is compared. */
function deed({
  name,
  can = () => true,
  changes,
  does,
}: {
  readonly name: string;
  readonly can?: (model: Model) => boolean;
  readonly changes: (model: Model) => void;
  readonly does: (world: World, model: Model) => Promise<unknown>;
}): Command {
  return {
    check: can,
    toString: () => name,
    async run(model, world) {
      counts.set(name.split(' ')[0] ?? '', (counts.get(name.split(' ')[0] ?? '') ?? 0) + 1);
      const before = { ...model };
      changes(model);
      await does(world, before);
      await world.compare(model);
    },
  };
}

/** How often each kind of deed was done, in all runs so far. */
export const counts = new Map<string, number>();

const store = (entry: string): ((world: World) => Promise<unknown>) => {
  return ({ browser }) => browser.evaluateInExtension(`browser.storage.local.${entry}`);
};

const toggle = (name: 'paused' | 'onlyListed'): Command =>
  deed({
    name,
    changes: (model) => void (model[name] = !model[name]),
    does: (world, before) => store(before[name] ? `remove('${name}')` : `set({ ${name}: true })`)(world),
  });

const rule = (site: string, wanted: Rule | undefined): Command =>
  deed({
    name: `rule ${site} ${wanted ?? 'none'}`,
    changes: ({ rules }) => void (wanted ? rules.set(site, wanted) : rules.delete(site)),
    does: store(wanted ? `set({ 'site:${site}': '${wanted}' })` : `remove('site:${site}')`),
  });

const go = (tab: number, visit: Visit): Command =>
  deed({
    name: `go tab ${tab} to ${visit.host}, ${visit.isNews ? 'news' : 'a note'}`,
    changes: ({ tabs }) => void (tabs[tab] = visit),
    does: (world) => world.go(tab, visit),
  });

const grantAll = (): Command =>
  deed({
    name: 'grant all',
    can: ({ withheld }) => !withheld,
    changes: (model) => void (model.grants = 'all'),
    does: ({ browser }) => browser.grantAccess(['https://*/*', 'http://*/*']),
  });

const grantSite = (host: string): Command =>
  deed({
    name: `grant ${host}`,
    can: ({ withheld, grants }) => !withheld && grants !== 'all',
    changes: (model) => void (model.grants = new Set([...(model.grants as ReadonlySet<string>), host])),
    does: ({ browser }) => browser.grantAccess([`https://*.${host}/*`, `http://*.${host}/*`]),
  });

const revoke = (): Command =>
  deed({
    name: 'revoke',
    can: ({ withheld }) => !withheld,
    changes: (model) => void (model.grants = new Set()),
    does: ({ browser }) => browser.dropAccess(),
  });

const withhold = (): Command =>
  deed({
    name: 'withhold',
    can: ({ grants, withheld }) => grants === 'all' && !withheld,
    changes: (model) => void (model.withheld = true),
    does: ({ browser }) => browser.withhold(true),
  });

const giveBack = (): Command =>
  deed({
    name: 'give-back',
    can: ({ withheld }) => withheld,
    changes: (model) => void (model.withheld = false),
    does: ({ browser }) => browser.withhold(false),
  });

const kill = (): Command =>
  deed({ name: 'kill the worker', changes: () => {}, does: ({ browser }) => browser.killWorker() });

const update = (): Command =>
  deed({ name: 'update', changes: () => {}, does: ({ browser }) => browser.update() });

/** Sequences of what readers, pages and browsers do; what holds access back is Chromium's own. */
export function sequences(world: Pick<World, 'kind' | 'tabs'>): fc.Arbitrary<Iterable<Command>> {
  const tab = fc.nat({ max: world.tabs.length - 1 });
  const visit = fc.record({ host: fc.constantFrom(...HOSTS), isNews: fc.boolean() });
  const wanted = fc.constantFrom<Rule | undefined>('on', 'off', 'ask', undefined);
  const news = visit.map((one) => ({ ...one, isNews: true }));
  return fc.commands(
    [
      fc.tuple(tab, visit).map(([at, to]) => go(at, to)),
      fc.tuple(tab, news).map(([at, to]) => go(at, to)),
      fc.tuple(fc.constantFrom(...SITES), wanted).map(([site, which]) => rule(site, which)),
      fc.tuple(fc.constantFrom(...SITES), wanted).map(([site, which]) => rule(site, which)),
      fc.constant('paused').map(() => toggle('paused')),
      fc.constant('onlyListed').map(() => toggle('onlyListed')),
      fc.constant('all').map(grantAll),
      fc.constant('all').map(grantAll),
      fc.constantFrom(...HOSTS).map(grantSite),
      fc.constant('none').map(revoke),
      ...(world.kind === 'chromium' ? [fc.constant('w').map(withhold), fc.constant('g').map(giveBack)] : []),
      fc.constant('kill').map(kill),
      fc.constant('update').map(update),
    ],
    { maxCommands: 20, size: 'max' },
  );
}
