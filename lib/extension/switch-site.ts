import type { Tabs } from 'webextension-polyfill';
import { hostOf } from '../settings/host.ts';
import { hasAccess } from './access.ts';
import { readTabOnce } from './page-status.ts';
import { askPage } from './requests.ts';
import { readChoices, writeSiteRule } from './settings.ts';

/**
 * Switches the site of a tab off where its page is read, and on where it is not; a site that was off goes
 * back to the news gate. Without access to the site, the page is read once, as by a click on the icon.
 */
export async function switchSite({ id, url }: Pick<Tabs.Tab, 'id' | 'url'>): Promise<void> {
  const host = hostOf(url);
  if (id === undefined || host === undefined) return;
  const [{ rule, onlyListed }, state] = await Promise.all([
    readChoices(host),
    askPage(id, 'tell-state', {}).catch(() => undefined),
  ]);
  if (state?.read) return writeSiteRule(host, 'off');
  await writeSiteRule(host, rule === 'off' && !onlyListed ? 'ask' : 'on');
  if (!(await hasAccess(url))) await readTabOnce(id);
}
