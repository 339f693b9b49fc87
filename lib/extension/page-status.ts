import browser, { type Tabs } from 'webextension-polyfill';
import { hasAccess } from './access.ts';
import type { PageReason, PageReport } from '../page/page-report.ts';
import { hostOf } from '../settings/host.ts';
import { listedHostOf, type Decision } from '../settings/site.ts';
import { toPageSettings } from './apply-settings.ts';
import { collectMentions, type PlacedMention } from './frames.ts';
import type { PageSettings } from './messages.ts';
import { askPage } from './requests.ts';
import { readChoices } from './settings.ts';
import { findActiveTab, runReader } from './tabs.ts';

/** What can be said of the page in a tab. */
export type TabStatus =
  | { readonly kind: 'unreadable'; readonly why: 'browser-page' | 'store' | 'pdf' | 'file' | 'other' }
  | { readonly kind: 'needs-access'; readonly host: string; readonly isPrivate: boolean }
  | {
      readonly kind: 'read';
      /** What its site is listed under: of a copy, the host of the original; a file has none. */
      readonly host: string | undefined;
      /** Whether it is in a private window, of which nothing is kept. */
      readonly isPrivate: boolean;
      /** The rule that decides for it; mostly none. */
      readonly decision: Decision | undefined;
      /** Whether the reader let us run there by ourselves. */
      readonly granted: boolean;
      readonly report: PageReport;
      /** Those of the page and of its frames. */
      readonly mentions: readonly PlacedMention[];
    };

const NOT_READ: Omit<PageReport, 'reason'> = {
  readable: true,
  news: { verdict: 'other', signals: [] },
  mentions: [],
  timing: { scanMs: 0, longestSliceMs: 0 },
};

/** The tab that a page of ours speaks of: the one its address names, or the active one. */
export async function findTabOf(address: URL): Promise<Tabs.Tab | undefined> {
  if (!namesTab(address)) return findActiveTab();
  return browser.tabs.get(Number(address.searchParams.get('tab'))).catch(() => undefined);
}

/** Whether the address of a page of ours names the tab that it speaks of. */
export function namesTab(address: URL): boolean {
  return Number.isInteger(Number(address.searchParams.get('tab') ?? Number.NaN));
}

/**
 * Learns what is in a tab. A page of a site without access is read once: the reader clicked the
 * icon on it, which is what `activeTab` stands for.
 */
export async function readTabStatus(tab: Tabs.Tab): Promise<TabStatus> {
  const host = hostOf(tab.url);
  const isPrivate = tab.incognito;
  if (tab.id === undefined || (host === undefined && !isFile(tab.url))) {
    return { kind: 'unreadable', why: nameUnreadable(tab.url) };
  }
  const [granted, choices] = await Promise.all([hasAccess(tab.url), readChoices(tab)]);
  const settings = toPageSettings(choices, granted);
  const report = (await describe(tab.id, settings)) ?? (await readNow(tab.id, settings));
  if (!report && host === undefined) return { kind: 'unreadable', why: isPdf(tab.url) ? 'pdf' : 'file' };
  if (!report && CLOSED_SITES.has(host ?? '')) return { kind: 'unreadable', why: 'store' };
  if (!report && !granted && host !== undefined && !isPdf(tab.url)) {
    return { kind: 'needs-access', host, isPrivate };
  }
  if (!report?.readable) return { kind: 'unreadable', why: isPdf(tab.url) ? 'pdf' : 'other' };
  const mentions = await collectMentions(tab.id, report).catch(() => []); // it cannot be asked while it is not read
  const { decision } = choices;
  return { kind: 'read', host: listedHostOf(tab.url), isPrivate, decision, granted, report, mentions };
}

/** Reads the page in a tab now, whatever the news gate says; rejects where the browser forbids it. */
export async function readTabOnce(tabId: number): Promise<PageReport> {
  await runReader(tabId);
  return askPage(tabId, 'read-page', {});
}

/**
 * Tells the page its settings first: the worker, which tells every page, may still be waking up. What a
 * page says that has lost its access is nothing: the click on the icon may read it once more.
 */
async function describe(tabId: number, settings: PageSettings): Promise<PageReport | undefined> {
  const report = await askPage(tabId, 'apply-settings', { settings }).catch(() => undefined);
  return report?.reason === 'no-access' ? undefined : report;
}

async function readNow(tabId: number, settings: PageSettings): Promise<PageReport | undefined> {
  const { granted } = settings;
  const reason = nameBar(settings);
  if (reason) return { ...NOT_READ, reason };
  try {
    if (!granted) return await readTabOnce(tabId);
    await runReader(tabId);
    return await askPage(tabId, 'describe-page', {});
  } catch {
    return undefined; // neither access nor a click on the icon opened this page to us
  }
}

/** Why a page is not even asked, whatever is on it. */
function nameBar({ paused, rule }: PageSettings): PageReason | undefined {
  if (paused) return 'paused';
  return rule === 'off' ? 'rule-off' : rule === 'unlisted' ? 'unlisted' : undefined;
}

/** A page on the reader's disk, as a saved article: read on a click, where the browser allows it. */
function isFile(url: string | undefined): boolean {
  return url?.startsWith('file:') ?? false;
}

function nameUnreadable(url: string | undefined): 'browser-page' | 'other' {
  if (url === undefined) return 'browser-page'; // the browser hides its own addresses from us
  return /^(about|chrome|edge|brave|chrome-extension|moz-extension|view-source|devtools):/.test(url)
    ? 'browser-page'
    : 'other';
}

/** Sites that both browsers close to every extension, whatever access it has. */
const CLOSED_SITES = new Set([
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'chromewebstore.google.com',
  'discovery.addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'support.mozilla.org',
]);

function isPdf(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}
