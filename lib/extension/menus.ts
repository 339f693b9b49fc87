import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { openBrief } from './brief.ts';
import { showNotSaved } from './icon.ts';
import { readChoice, writeChoice } from './settings.ts';
import { openSearch } from './sheet.ts';
import { speakAsChosen } from './speak.ts';
import { switchSiteOf } from './switch-site.ts';
import { readText } from './text.ts';

const PAUSE = 'pause';

/** Pages that can be switched and read. */
const PAGES = ['https://*/*', 'http://*/*'];

interface Item extends Omit<Menus.CreateCreatePropertiesType, 'id' | 'title'> {
  /** The key of its text. */
  readonly text: string;
  readonly pick: (info: Menus.OnClickData, tab: Partial<Tabs.Tab>) => unknown;
}

/** The items of the icon's menu and of a page's, by id. */
const ITEMS: Readonly<Record<string, Item>> = {
  'look-up': {
    text: 'lookUp',
    contexts: ['selection'],
    pick: ({ selectionText = '' }, { id }) => openSearch(id, selectionText),
  },
  brief: {
    text: 'briefOpen',
    contexts: ['page', 'action'],
    documentUrlPatterns: PAGES,
    pick: (_, tab) => openBrief(tab),
  },
  'switch-site': {
    text: 'switchSite',
    contexts: ['page', 'action'],
    documentUrlPatterns: PAGES,
    pick: (_, tab) => switchSiteOf(tab),
  },
  [PAUSE]: {
    text: 'pauseEverywhere',
    type: 'checkbox',
    contexts: ['action'],
    pick: ({ checked }, { id }) => pause(checked === true, id),
  },
};

/** Makes the menus; call at each install or update, and when the language is another. */
export async function createMenu(): Promise<void> {
  await locked(async () => {
    await speakAsChosen();
    await browser.contextMenus.removeAll();
    for (const [id, { text, pick: _, ...item }] of Object.entries(ITEMS)) {
      browser.contextMenus.create({ ...item, id, title: readText(text) });
    }
    await check();
  });
}

/** Makes the check mark true to the setting. */
export async function updateMenu(): Promise<void> {
  await locked(check);
}

async function check(): Promise<void> {
  await browser.contextMenus.update(PAUSE, { checked: await readChoice('paused') });
}

/** Two that make the menus at once would each find the items of the other. */
async function locked(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('menus', work);
}

/** The browser sets the check mark by itself; where nothing was kept, it is taken back. */
async function pause(paused: boolean, tabId: number | undefined): Promise<void> {
  try {
    await writeChoice('paused', paused);
  } catch {
    await Promise.all([updateMenu(), tabId !== undefined && showNotSaved(tabId)]);
  }
}

/** Does what the reader picks in a menu. */
export function answerMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab?: Tabs.Tab) => {
    // Straight from the press: a panel opens from nothing else.
    ITEMS[info.menuItemId]?.pick(info, tab ?? {});
  });
}
