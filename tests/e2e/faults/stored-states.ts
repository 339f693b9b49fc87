import fc from 'fast-check';
import { CHOICE_KEYS } from '../../../lib/settings/stored.ts';
import { openSettingsPage } from '../support/settings-page.ts';
import { BOTH, CHROMIUM, type Fault } from './fault.ts';

/** What no version of ours, or another one, may have stored under our keys and under its own. */
const states = fc.dictionary(
  fc.oneof(
    fc.constantFrom(...CHOICE_KEYS),
    fc.constantFrom('site:a.example', 'site:*.example', 'site:', 'site:www.b.example', 'site:__proto__'),
    fc.string({ maxLength: 8 }).map((name) => `later:${name}`),
  ),
  fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('on', 'off', 'all', true, 1e9, -1, 'x'.repeat(10_000), null),
  ),
  { minKeys: 1, maxKeys: 12 },
);

/** Storage that holds what an older or a newer version, or nobody, wrote. */
export const strangeStates: Fault = {
  name: 'strange things stored',
  kinds: BOTH,
  times: { long: 500, short: 10 },
  async cause({ browser }, times) {
    const page = await openSettingsPage(browser);
    const problems: string[] = [];
    let mended = 0;
    for (const state of fc.sample(states, { numRuns: times, seed: 20_261_129 })) {
      const report = (await page.ask(`(async (state) => {
        await (globalThis.browser ?? chrome).storage.local.clear();
        await (globalThis.browser ?? chrome).storage.local.set(state);
        const before = await settings.readSettings();
        const broken = await settings.mendSettings();
        const after = await settings.readSettings();
        const left = await settings.readStored();
        return { mended: broken.length, spelt: [before, after].map(({ sites, ...choices }) => JSON.stringify([[...sites], choices])), left: Object.keys(left), again: (await settings.mendSettings()).length };
      })(${JSON.stringify(state)})`)) as {
        mended: number;
        spelt: [string, string];
        left: string[];
        again: number;
      };
      mended += report.mended;
      const strangers = Object.keys(state).filter((key) => key.startsWith('later:'));
      if (report.spelt[0] !== report.spelt[1])
        problems.push(`mending changed what was read of ${JSON.stringify(state)}`);
      if (report.again > 0) problems.push(`mending does not end for ${JSON.stringify(state)}`);
      if (strangers.some((key) => !report.left.includes(key)))
        problems.push(`a key of another version is gone: ${strangers}`);
    }
    await page.ask('(globalThis.browser ?? chrome).storage.local.clear()');
    await page.page.close();
    return { told: `${times} states: ${mended} broken choices reset, ${problems.length} problems`, problems };
  },
};

/** Storage in which there is no room left; Firefox sets no limit. */
export const fullStorage: Fault = {
  name: 'storage that is full',
  kinds: CHROMIUM,
  times: { long: 20, short: 1 },
  async cause({ browser }, times) {
    const page = await openSettingsPage(browser);
    const problems: string[] = [];
    for (let round = 0; round < times; round += 1) {
      const report = (await page.ask(`(async () => {
        await settings.replaceStored({ density: 'all', 'site:kept.example': 'off' });
        const left = chrome.storage.local.QUOTA_BYTES - await chrome.storage.local.getBytesInUse(null);
        await chrome.storage.local.set({ filler: 'x'.repeat(left - 20 - ${round % 8}) });
        const refused = await Promise.allSettled([
          settings.writeSiteRule('new-${round}.example', 'on'),
          settings.changeChoice('hidden', () => ['openai', 'foxconn', 'broadcom']),
          settings.replaceStored({ 'site:a.example': 'on', 'site:b.example': 'on' }),
        ]);
        const { density, sites } = await settings.readSettings();
        await settings.writeSiteRule('kept.example', undefined); // to forget needs no room
        const forgotten = await settings.readSettings();
        await chrome.storage.local.remove('filler');
        return { refused: refused.filter(({ status }) => status === 'rejected').length, density, sites: [...sites], forgotten: forgotten.sites.size };
      })()`)) as object;
      const expected = { refused: 3, density: 'all', sites: [['kept.example', 'off']], forgotten: 0 };
      if (JSON.stringify(report) !== JSON.stringify(expected)) problems.push(JSON.stringify(report));
    }
    await page.ask(`settings.replaceStored({})`);
    await page.page.close();
    return { told: `${times} times full: ${3 * times} writes refused, nothing lost`, problems };
  },
};
