import { defineBackground } from 'wxt/utils/define-background';
import { watchAccess } from '../lib/extension/access.ts';
import { applyAccess, applySettings, readPageSettings } from '../lib/extension/apply-settings.ts';
import { showCount, showCounts } from '../lib/extension/badge.ts';
import { openBrief } from '../lib/extension/brief.ts';
import { answerCommands } from '../lib/extension/commands.ts';
import { tellFrames } from '../lib/extension/frames.ts';
import { showGeneralState, showPageState } from '../lib/extension/icon.ts';
import { watchInstall } from '../lib/extension/install.ts';
import { answerMenu, createMenu, updateMenu } from '../lib/extension/menus.ts';
import { watchPrivateWindows } from '../lib/extension/private-windows.ts';
import { leavesOutSites, reconcileRegistration } from '../lib/extension/registration.ts';
import { addressOf, answerInWorker, askPage } from '../lib/extension/requests.ts';
import { guardStored, readChoice, watchSettings } from '../lib/extension/settings.ts';
import { openSheet } from '../lib/extension/sheet.ts';
import { readChosenMessages } from '../lib/extension/speak.ts';
import {
  bringCard,
  MARKER,
  runInFrame,
  runReaderInFrames,
  serveOpenTabs,
  VIA,
} from '../lib/extension/tabs.ts';

/** The worker: keeps the registration true, and answers pages. It holds no state of its own. */
export default defineBackground(() => {
  const serve = async (): Promise<void> => {
    await reconcileRegistration();
    await serveOpenTabs();
  };

  watchInstall({
    onInstall: async () => {
      await Promise.all([createMenu(), serve()]);
    },
    onStart: serve,
  });

  watchAccess(async () => {
    await Promise.all([showGeneralState(), reconcileRegistration(), applyAccess()]);
  });

  watchSettings(async (change) => {
    await Promise.all([
      applySettings(change),
      // Once more where another registration came late for a page that loaded meanwhile.
      reconcileRegistration().then((isChanged) => (isChanged ? applySettings(change) : undefined)),
      change.choices.includes('paused') && Promise.all([updateMenu(), showGeneralState()]),
      change.choices.includes('language') && Promise.all([createMenu(), showGeneralState()]),
      change.choices.includes('badge') && showCounts(),
    ]);
  });

  answerInWorker({
    'page-opened': async (_, { url, tab }) => {
      const settings = await readPageSettings({ url, incognito: tab?.incognito });
      // It tells once it is read.
      const reason = settings.paused ? 'paused' : 'not-news';
      if (tab?.id !== undefined) void showPageState(tab.id, { read: false, reason }).catch(ignoreClosed);
      return settings;
    },
    'frame-opened': async (_, { tab }) => {
      if (tab?.id === undefined) return undefined;
      return askPage(tab.id, 'tell-state', {}).catch(() => undefined); // it is about to tell its frames by itself
    },
    'frames-loaded': async (_, { tab }) => {
      const isAnyLeftOut = await leavesOutSites();
      if (isAnyLeftOut && tab?.id !== undefined) await runReaderInFrames(tab.id);
      return isAnyLeftOut;
    },
    'state-changed': async (state, { tab }) => {
      if (tab?.id === undefined) return;
      void showPageState(tab.id, state).catch(ignoreClosed);
      await tellFrames(tab.id, state);
    },
    'bring-marker': async (_, sender) => {
      const frame = addressOf(sender);
      if (frame) await runInFrame(frame, (await readChoice('via')) ? [VIA, MARKER] : [MARKER]);
    },
    'mentions-found': async ({ needsCard }, sender) => {
      const frame = addressOf(sender);
      if (!frame) return;
      await Promise.all([showCount(frame.tabId), needsCard && bringCard(frame)]);
    },
    'read-messages': readChosenMessages,
    'open-sheet': async ({ entity }, { tab }) => {
      if (tab) await openSheet(tab, entity);
    },
    'open-brief': async (_, { tab }) => {
      if (tab) await openBrief(tab);
    },
  });

  watchPrivateWindows();
  answerMenu();
  answerCommands();
  void guardStored();
  void reconcileRegistration();
  void showGeneralState();
});

/** A tab may close while its icon is set. */
function ignoreClosed(): void {}
