import type { CardFact } from '../../components/CardFact.tsx';
import type { PageStatus } from '../../components/PageStatus.tsx';
import type { NamedSite } from '../../components/site-names.ts';
import { readToday } from '../../lib/data/today.ts';
import { openBrief } from '../../lib/extension/brief.ts';
import { watchAccess } from '../../lib/extension/access.ts';
import { askForSite, openOptions, openWelcome } from '../../lib/extension/install.ts';
import { findTabOf, readTabOnce, readTabStatus, type TabStatus } from '../../lib/extension/page-status.ts';
import { readArticle } from '../../lib/extension/read-article.ts';
import { askFrame } from '../../lib/extension/requests.ts';
import {
  decideBy,
  mendSettings,
  readChoices,
  watchSettings,
  writeChoice,
} from '../../lib/extension/settings.ts';
import type { Density } from '../../lib/page/density.ts';
import { hostOf } from '../../lib/settings/host.ts';
import { nameSite } from './name-site.ts';
import { describePairs } from './pairs.ts';
import { toPageStatus } from './page-status.ts';

type ListScopes = (typeof import('../../lib/settings/domain.ts'))['listScopes'];

/** What the popup shows. */
export interface PopupState {
  readonly status: PageStatus;
  readonly paused: boolean;
  /** The sites that the switch may hold for, and the one it does. */
  readonly scopes: readonly NamedSite[];
  readonly scope: string | undefined;
  /** What came of the last thing the reader did, where it did not work out. */
  readonly fault: 'not-saved' | 'not-granted' | undefined;
  /** How many choices were reset, as they made no sense. */
  readonly mended: number;
  /** Undefined until it is read. */
  readonly density: Density | undefined;
  readonly pairs: readonly CardFact[];
}

/** The popup's view of the world, and what the reader can do in it. */
export interface PopupModel {
  /** Calls `show` at once and after each change. */
  readonly watch: (show: (state: PopupState) => void) => void;
  readonly switchSite: (on: boolean) => void;
  readonly chooseScope: (site: string) => void;
  readonly pause: (paused: boolean) => void;
  readonly chooseDensity: (density: Density) => void;
  readonly readPage: () => void;
  readonly allowSite: () => void;
  readonly jump: (index: number) => void;
  readonly openBrief: () => void;
  readonly openWelcome: () => void;
  readonly openOptions: () => void;
}

/** Finds out what the popup at `address` speaks of, keeps that true, and acts on it. */
export function createPopupModel(address: URL, locale: string): PopupModel {
  let tab: Awaited<ReturnType<typeof findTabOf>>;
  /** Comes late: with all suffixes of domains in it, it is half of what the popup would have to load first. */
  let listScopes: ListScopes = () => [];
  let status: TabStatus | undefined;
  let paused = false;
  let density: Density | undefined;
  let pairs: readonly CardFact[] = [];
  /** The site that the reader wants to switch; at first what decides, or the host. */
  let chosenScope: string | undefined;
  let fault: PopupState['fault'];
  let mended = 0;
  let turn = 0;
  /** The mention that the reader wanted to see, and that the page hides. */
  let hidden: number | undefined;
  let show: (state: PopupState) => void = () => {};

  async function refresh(): Promise<void> {
    const mine = (turn += 1);
    tab ??= await findTabOf(address);
    const [nextStatus, choices, domains] = await Promise.all([
      tab ? readTabStatus(tab) : ({ kind: 'unreadable', why: 'other' } as const),
      readChoices(),
      import('../../lib/settings/domain.ts'),
    ]);
    ({ listScopes } = domains);
    if (mine !== turn) return; // a later refresh knows better
    status = nextStatus;
    ({ paused, density } = choices);
    draw();
    const article = status.kind === 'read' ? await readArticle(status.mentions) : undefined;
    if (mine !== turn) return;
    pairs = article ? describePairs(article, { locale, today: readToday() }) : [];
    draw();
  }

  /** Before anything else is read: what makes no sense is said here or on the options page, whichever opens first. */
  async function mend(): Promise<void> {
    mended = (await mendSettings().catch(() => [])).length;
  }

  function draw(): void {
    const scopes = listScopesNow();
    show({
      status: toPageStatus(status, hidden),
      paused,
      density,
      pairs,
      scopes: scopes.map(nameSite),
      scope: pickScope(scopes),
      fault,
      mended,
    });
  }

  function listScopesNow(): readonly string[] {
    if (status?.kind !== 'read' || status.host === undefined) return [];
    return listScopes(status.host, status.decision);
  }

  function pickScope(scopes: readonly string[]): string | undefined {
    const decision = status?.kind === 'read' ? status.decision : undefined;
    return (
      [chosenScope, decision?.site].find((site) => site !== undefined && scopes.includes(site)) ?? scopes[0]
    );
  }

  /** Does something, and says what came of it where it did not work out: then all is as it was. */
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    fault = undefined;
    try {
      if ((await work()) === 'refused') fault = 'not-granted';
    } catch {
      fault = 'not-saved'; // no room, or no disk
    }
    await refresh();
  }

  /**
   * Off is kept as such. On goes back to the gate where the gate says yes by itself, and is kept
   * where it does not. Without access it is asked for, or where that would be kept of a private window,
   * the page is read once.
   */
  async function switchSite(on: boolean): Promise<unknown> {
    const site = pickScope(listScopesNow());
    if (!tab || status?.kind !== 'read' || site === undefined) return;
    const { granted, isPrivate, report, decision = { site, rule: 'ask' } } = status;
    // The gate has not seen a page of a site that was off, so it is asked again there.
    const isGateEnough =
      report.reason !== 'unlisted' && (report.news.verdict === 'news' || report.reason === 'rule-off');
    const written = decideBy(tab, { site, rule: on ? (isGateEnough ? 'ask' : 'on') : 'off' });
    // Before anything is awaited: only a click may ask, and asking may close the popup.
    const asked = on && !granted && !isPrivate ? allowSite() : undefined;
    await written;
    if (on && !granted && isPrivate && tab.id !== undefined) await readTabOnce(tab.id);
    const answer = await asked;
    if (answer === 'refused') await decideBy(tab, decision);
    return answer;
  }

  async function allowSite(): Promise<unknown> {
    const host = hostOf(tab?.url); // of a copy its own, not that of the original
    return host === undefined ? undefined : askForSite(host);
  }

  return {
    watch: (listener) => {
      show = listener;
      draw();
      watchSettings(() => void refresh());
      watchAccess(() => void refresh());
      void mend().then(refresh);
    },
    switchSite: (on) => void attempt(() => switchSite(on)),
    chooseScope: (site) => {
      chosenScope = site;
      draw();
    },
    pause: (next) => void attempt(() => writeChoice('paused', next)),
    chooseDensity: (next) => void attempt(() => writeChoice('density', next)),
    readPage: () => {
      if (tab?.id !== undefined) void readTabOnce(tab.id).then(refresh, refresh);
    },
    allowSite: () => void attempt(allowSite),
    jump: (index) => {
      const mention = status?.kind === 'read' ? status.mentions[index] : undefined;
      if (mention) {
        void askFrame(mention.frame, 'open-card', { index: mention.index }).then((card) => {
          if (card) return window.close();
          hidden = index;
          draw();
        });
      }
    },
    openBrief: () => {
      if (tab) void openBrief(tab).then(() => window.close());
    },
    openWelcome: () => void openWelcome().then(() => window.close()),
    openOptions: () => void openOptions().then(() => window.close()),
  };
}
