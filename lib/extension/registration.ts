import browser, { type Scripting } from 'webextension-polyfill';
import { COPIES } from '../settings/copies.ts';
import { listMarkSheets } from '../settings/mark-sheets.ts';
import { layRegions } from '../settings/regions.ts';
import { patternsOf } from '../settings/site.ts';
import { ALL_SITES } from './access.ts';
import { readPrivateRules, readSettings } from './settings.ts';

type Registration = Scripting.RegisteredContentScript;

/** The script that reads pages. */
export const READER = 'reader.js';

/** The ids of our registrations begin with it. */
const ID = 'reader';

/**
 * Makes the registration of the reading script true to the settings.
 *
 * It matches every site, or those that alone are to be read: the browser injects it only where the
 * reader has granted access, so no registration for each site is needed. It is one, but where a site is on
 * within a domain that is off, or a rule was made in a private window. Frames are no different; those
 * without an address of their own (`about:`, `data:`, `blob:`) count by the page that made them. The whole
 * object is sent each time, since an update of some fields resets `persistAcrossSessions` in Chromium;
 * in place, since a page that loads while nothing is registered is missed; and under a lock, since the
 * worker starts, and settings change, at the same time. Tells whether anything was changed.
 */
export function reconcileRegistration(): Promise<boolean> {
  return navigator.locks.request('registration', async () => {
    const [wanted, registered] = await Promise.all([
      wantRegistrations(),
      browser.scripting.getRegisteredContentScripts(),
    ]);
    const registeredAs = new Map(registered.map((one) => [one.id, one]));
    const missing = wanted.filter(({ id }) => !registeredAs.has(id));
    const changed = wanted.filter((one) => {
      const before = registeredAs.get(one.id);
      return before !== undefined && !isSame(before, one);
    });
    const stale = registered.map(({ id }) => id).filter((id) => !wanted.some((one) => one.id === id));
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
    if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
    if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
    return missing.length + changed.length + stale.length > 0;
  });
}

/** Whether the registration leaves out any site. */
export async function leavesOutSites(): Promise<boolean> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const isFull = ({ matches = [], excludeMatches = [] }: Registration): boolean =>
    ALL_SITES.every((pattern) => matches.includes(pattern)) && excludeMatches.length === 0;
  return !registered.some(isFull);
}

async function wantRegistrations(): Promise<Registration[]> {
  const [settings, privateRules] = await Promise.all([readSettings(), readPrivateRules()]);
  if (settings.paused) return [];
  const regions = layRegions(settings, ALL_SITES).map(({ matches, excludeMatches }, at) => ({
    id: at === 0 ? ID : `${ID}-${at}`,
    // Copies of listed sites are known by more than patterns can tell: the worker looks at each.
    matches: settings.onlyListed && at === 0 ? [...matches, ...COPIES] : [...matches],
    excludeMatches: [...excludeMatches],
    persistAcrossSessions: true,
  }));
  const opened = [...privateRules].flatMap(([site, rule]) => (rule === 'off' ? [] : patternsOf(site)));
  // Of what was switched in a private window, nothing may be kept when the browser closes.
  const fleeting = { id: `${ID}-private`, matches: opened, persistAcrossSessions: false };
  // How marks look; there before the page is, it costs next to nothing.
  const css = listMarkSheets(settings);
  return [...regions, ...(opened.length > 0 ? [fleeting] : [])].map((region) => ({
    ...region,
    js: [READER],
    css,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
  }));
}

function isSame(a: Registration, b: Registration): boolean {
  return (
    spell(a.matches) === spell(b.matches) &&
    spell(a.excludeMatches) === spell(b.excludeMatches) &&
    // Earlier versions read no frames, and registered no style sheet.
    a.allFrames === b.allFrames &&
    spell(a.css) === spell(b.css)
  );
}

function spell(patterns: readonly string[] | undefined): string {
  return (patterns ?? []).toSorted().join(' ');
}
