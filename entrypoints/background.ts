import { defineBackground } from 'wxt/utils/define-background';
import { watchAccess } from '../lib/extension/access.ts';
import { applySettings, readPageSettings } from '../lib/extension/apply-settings.ts';
import { showCount } from '../lib/extension/badge.ts';
import { answerCommands } from '../lib/extension/commands.ts';
import { watchInstall } from '../lib/extension/install.ts';
import { answerMenu, createMenu, updateMenu } from '../lib/extension/menus.ts';
import { reconcileRegistration } from '../lib/extension/registration.ts';
import { answerInWorker } from '../lib/extension/requests.ts';
import { watchSettings } from '../lib/extension/settings.ts';
import { openSheet } from '../lib/extension/sheet.ts';
import { CARD, MARKER, runInTab, serveOpenTabs } from '../lib/extension/tabs.ts';

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

  watchAccess(async (change) => {
    if (change === 'granted') await serve();
  });

  watchSettings(async (change) => {
    await Promise.all([reconcileRegistration(), applySettings(change), change.paused && updateMenu()]);
  });

  answerInWorker({
    'page-opened': async (_, { url }) => readPageSettings(url),
    'bring-marker': async (_, { tab }) => {
      if (tab?.id !== undefined) await runInTab(tab.id, [MARKER]);
    },
    'mentions-found': async ({ found, marked }, { tab }) => {
      if (tab?.id === undefined) return;
      await showCount(tab.id, marked);
      if (found > 0) await runInTab(tab.id, CARD);
    },
    'open-sheet': async ({ entity }, { tab }) => {
      if (tab) await openSheet(tab, entity);
    },
  });

  answerMenu();
  answerCommands();
  void reconcileRegistration();
});
