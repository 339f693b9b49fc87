import type { BriefState } from '../../components/BriefPanel.tsx';
import { followTab } from '../../lib/extension/follow-tab.ts';
import { askForSite } from '../../lib/extension/install.ts';
import { holdLifeline } from '../../lib/extension/lifeline.ts';
import { hostOf } from '../../lib/settings/host.ts';
import {
  findTabOf,
  namesTab,
  readTabOnce,
  readTabStatus,
  type TabStatus,
} from '../../lib/extension/page-status.ts';
import { readArticle } from '../../lib/extension/read-article.ts';
import { askFrame } from '../../lib/extension/requests.ts';
import { watchSettings } from '../../lib/extension/settings.ts';
import { showTab } from '../../lib/extension/tabs.ts';
import { readToday } from '../../lib/data/today.ts';
import { toPageStatus } from '../popup/page-status.ts';
import { makeBrief } from './make-brief.ts';

/** The brief's view of its tab, and what the reader can do in it. */
export interface BriefModel {
  /** Calls `show` at once and after each change. */
  readonly watch: (show: (state: BriefState) => void) => void;
  readonly jump: (index: number) => void;
  readonly readPage: () => void;
  readonly allowSite: () => void;
  readonly lookAgain: () => void;
  /** The tab that is followed now. */
  readonly tabId: () => number | undefined;
}

const LOADING: BriefState = { kind: 'page', status: { kind: 'loading' } };

/** Follows the tab that `address` names, or the one in front, and keeps its brief true. */
export function createBriefModel(address: URL, locale: string): BriefModel {
  const pinned = namesTab(address);
  let tab: Awaited<ReturnType<typeof findTabOf>>;
  let status: TabStatus | undefined;
  let letGo = (): void => {};
  /** Whether its page stopped answering without leaving for another. */
  let isBroken = false;
  let hidden: number | undefined;
  let turn = 0;
  let show: (state: BriefState) => void = () => {};

  async function refresh(): Promise<void> {
    const mine = (turn += 1);
    const nextTab = await findTabOf(address);
    const nextStatus = nextTab && (await readTabStatus(nextTab));
    if (mine !== turn) return; // a later refresh knows better
    if (nextTab?.id !== tab?.id || nextStatus?.kind === 'read') isBroken = false;
    tab = nextTab;
    status = nextStatus;
    hold();
    const state = await describe();
    if (mine === turn) show(state);
  }

  /** A page that stops answering where it was read has died; one that left is told by its tab. */
  function hold(): void {
    letGo();
    letGo = () => {};
    if (tab?.id === undefined || status?.kind !== 'read') return;
    letGo = holdLifeline(tab.id, () => {
      letGo = () => {};
      isBroken = true;
      void refresh();
    });
  }

  async function describe(): Promise<BriefState> {
    if (tab?.id === undefined || status === undefined) return pinned ? { kind: 'closed' } : LOADING;
    if (isBroken) return { kind: 'silent' };
    const page = toPageStatus(status, hidden);
    if (page.kind !== 'read' || status.kind !== 'read') return { kind: 'page', status: page };
    const companies = page.companies.filter(({ mentions }) => mentions.length > 0);
    const article = await readArticle(status.mentions);
    if (!article) return { kind: 'page', status: page };
    const { title = '', url = '' } = tab;
    return {
      kind: 'brief',
      brief: makeBrief(article, { companies, page: { title, url }, locale, today: readToday() }),
    };
  }

  function leave(): void {
    turn += 1;
    isBroken = false;
    hidden = undefined;
    letGo();
    letGo = () => {};
    show(LOADING);
  }

  return {
    watch(listener) {
      show = listener;
      show(LOADING);
      followTab({ pinned, isFollowed: (id) => id === tab?.id }, (event) => {
        if (event === 'leaving') leave();
        else void refresh();
      });
      watchSettings(() => void refresh());
      void refresh();
    },
    jump(index) {
      const mention = status?.kind === 'read' ? status.mentions[index] : undefined;
      if (!mention) return;
      void showTab(mention.frame.tabId)
        .then(() => askFrame(mention.frame, 'open-card', { index: mention.index }))
        .then((card) => {
          hidden = card ? undefined : index;
          return describe();
        })
        .then(show, () => refresh());
    },
    readPage() {
      if (tab?.id !== undefined) void readTabOnce(tab.id).then(refresh, refresh);
    },
    allowSite() {
      const host = hostOf(tab?.url);
      if (host !== undefined) void askForSite(host);
    },
    lookAgain: () => void refresh(),
    tabId: () => tab?.id,
  };
}
