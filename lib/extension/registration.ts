import browser, { type Scripting } from 'webextension-polyfill';
import { ALL_SITES } from './access.ts';
import { patternsOf } from '../settings/host.ts';
import { listMarkSheets } from '../settings/mark-sheets.ts';
import type { SiteRule } from '../settings/stored.ts';
import { readSettings } from './settings.ts';

const ID = 'reader';

/** The script that reads pages. */
export const READER = 'reader.js';

/**
 * Makes the one registration of the reading script true to the settings.
 *
 * It matches every site, or those that alone are to be read: the browser injects it only where the
 * reader has granted access, so no registration for each site is needed. Frames are no different; those without an address of their
 * own (`about:`, `data:`, `blob:`) count by the page that made them. The whole object is sent each time, since an update of
 * some fields resets `persistAcrossSessions` in Chromium; and under a lock, since the worker
 * starts, and settings change, at the same time.
 */
export async function reconcileRegistration(): Promise<void> {
  await navigator.locks.request('registration', async () => {
    const [wanted, registered] = await Promise.all([
      wantRegistration(),
      browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
    ]);
    if (registered.length > 0 && !(wanted && isSame(registered[0], wanted))) {
      await browser.scripting.unregisterContentScripts({ ids: [ID] });
    } else if (registered.length > 0) {
      return;
    }
    if (wanted) await browser.scripting.registerContentScripts([wanted]);
  });
}

async function wantRegistration(): Promise<Scripting.RegisteredContentScript | undefined> {
  const { paused, onlyListed, sites, markStyle, colours } = await readSettings();
  const patternsWith = (wanted: SiteRule): string[] =>
    [...sites].flatMap(([host, rule]) => (rule === wanted ? patternsOf(host) : []));
  const matches = onlyListed ? patternsWith('on') : ALL_SITES;
  const excludeMatches = patternsWith('off');
  if (paused || matches.length === 0) return undefined;
  return {
    id: ID,
    js: [READER],
    // How marks look; there before the page is, it costs next to nothing.
    css: listMarkSheets({ markStyle, colours }),
    matches,
    ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

function isSame(
  a: Scripting.RegisteredContentScript | undefined,
  b: Scripting.RegisteredContentScript,
): boolean {
  const spell = (patterns: readonly string[] | undefined): string => (patterns ?? []).toSorted().join(' ');
  return (
    spell(a?.matches) === spell(b.matches) &&
    spell(a?.excludeMatches) === spell(b.excludeMatches) &&
    // Earlier versions read no frames, and registered no style sheet.
    a?.allFrames === b.allFrames &&
    spell(a?.css) === spell(b.css)
  );
}
