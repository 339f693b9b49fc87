import type { Tabs } from 'webextension-polyfill';
import { listedHostOf, sitesAround } from '../settings/site.ts';
import { hasAccess } from './access.ts';
import { showNotSaved } from './icon.ts';
import { readTabOnce } from './page-status.ts';
import { askPage } from './requests.ts';
import { decideBy, readChoices, type Place } from './settings.ts';

/** Switches the site of a tab for a menu or a key, which have no place to say that it was not kept: the icon does. */
export async function switchSiteOf(tab: Place & Pick<Tabs.Tab, 'id'>): Promise<void> {
  try {
    await switchSite(tab);
  } catch {
    if (tab.id !== undefined) await showNotSaved(tab.id);
  }
}

/**
 * Switches the site of a tab off where its page is read, and on where it is not; a site that was off goes
 * back to the news gate. Without access to the site, the page is read once, as by a click on the icon.
 */
async function switchSite(tab: Place & Pick<Tabs.Tab, 'id'>): Promise<void> {
  const { id, url } = tab;
  const host = listedHostOf(url);
  if (id === undefined || host === undefined) return;
  const [{ decision, onlyListed }, state] = await Promise.all([
    readChoices(tab),
    askPage(id, 'tell-state', {}).catch(() => undefined),
  ]);
  const isOff = decision?.rule === 'off';
  // A copy may be decided by the name of its copier.
  const site = decision && !sitesAround(host).includes(decision.site) ? decision.site : host;
  // A page that was read once, though its site is off, does not make the site one that is read.
  if (state?.read && !isOff) return decideBy(tab, { site, rule: 'off' });
  await decideBy(tab, { site, rule: isOff && !onlyListed ? 'ask' : 'on' });
  // A page that is closed to us stays so.
  if (!(await hasAccess(url))) await readTabOnce(id).catch(() => undefined);
}
