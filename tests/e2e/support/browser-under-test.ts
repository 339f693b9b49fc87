import type { Browser, Page } from 'puppeteer-core';
import type { PageRequests } from '../../../lib/extension/messages.ts';
import type { ArticleOptions } from './serve-page.ts';

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly kind: BrowserKind;
  /** Default true. */
  readonly headless?: boolean;
  /** A profile folder that outlives the browser, so that `restart` finds what was stored; else a new one. */
  readonly profile?: string;
  /** The built extension; default `.output/chrome-mv3` or `.output/firefox-mv3`. */
  readonly extensionDir?: string;
  /** Host names that lead to 127.0.0.1. */
  readonly loopbackHosts?: readonly string[];
  /** Default false: every other host is unreachable. */
  readonly online?: boolean;
  /** A proxy on 127.0.0.1 that all requests go through, instead of being cut off. */
  readonly proxyPort?: number;
  /** Where Chromium writes all that its network does; Firefox has no such log. */
  readonly netLog?: string;
}

/** The extension's popup, open over a page. */
export interface PopupView {
  /** The value of a JavaScript expression (a promise is awaited) that JSON can carry. */
  evaluate(expression: string): Promise<unknown>;
  /** A PNG of what the popup shows. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What differs between the browsers. */
export interface BrowserDriver {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Origin of the extension's pages, with the closing slash. */
  readonly extensionBase: string;
  /** Leads a tab to a page of the extension. */
  goToExtension(page: Page, url: string): Promise<void>;
  preapproveSites(): Promise<void>;
  withdrawApproval(): Promise<void>;
  /** Grants access as a reader does who is asked; in Chromium `evaluate` asks. */
  grantAccess(origins: readonly string[], evaluate: (code: string) => Promise<unknown>): Promise<void>;
  /** Takes all access back, in the browser's own settings where that can be done. */
  dropAccess(evaluate: (code: string) => Promise<unknown>): Promise<void>;
  /** Has Chromium hold all access back until a click, or not any longer. */
  withhold(withheld: boolean): Promise<void>;
  killWorker(): Promise<void>;
  /** Puts the extension in its own place, as an update does; pages of it close. */
  update(evaluate: (code: string) => Promise<unknown>): Promise<void>;
  openPopup(page: Page): Promise<PopupView>;
  /** Has the browser tell the extension that the shortcut of `command` was pressed in the tab in front. */
  runCommand(command: string): Promise<void>;
  showAsPrinted(page: Page): Promise<void>;
  crash(page: Page): Promise<void>;
}

/** A browser with the built extension in it. */
export interface BrowserUnderTest {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly extensionBase: string;
  /** Opens a page of the extension, such as `popup.html`, in a tab. */
  openExtensionPage(path: string, readySelector: string): Promise<Page>;
  /** Opens a tab on `url`, whose document is `body`; no request of it reaches the network. */
  openArticle(url: string, body: string | Uint8Array, options?: ArticleOptions): Promise<Page>;
  /** The errors of an article's page and of our scripts in it, since it was opened or last asked. */
  takeErrors(page: Page): string[];
  /** Lets the extension's own `permissions.request` succeed without a prompt. */
  preapproveSites(): Promise<void>;
  /** Grants access to all http(s) sites, as the reader does on the welcome page. */
  grantAllSites(): Promise<void>;
  revokeAllSites(): Promise<void>;
  grantAccess(origins: readonly string[]): Promise<void>;
  dropAccess(): Promise<void>;
  /** Has Chromium hold all access back until a click ("on click" in its menu), or not any longer. */
  withhold(withheld: boolean): Promise<void>;
  /** Ends the worker, as the browser does with an idle one. */
  killWorker(): Promise<void>;
  /** Puts the extension in its own place, as an update does. */
  update(): Promise<void>;
  /** Runs code in a page of the extension; there `browser` is the extension API, and JSON the way back. */
  evaluateInExtension<A extends readonly unknown[], R>(
    code: string | ((...args: A) => R | Promise<R>),
    ...args: A
  ): Promise<R>;
  tabIdOf(page: Page): Promise<number>;
  /** Sends a message to the reader script of `page`, once it is there. */
  sendToPage<T extends keyof PageRequests>(
    page: Page,
    type: T,
    request?: PageRequests[T]['request'],
    options?: { readonly timeoutMs?: number },
  ): Promise<PageRequests[T]['reply']>;
  /** Clicks the icon over `page`: the real popup, which also grants `activeTab`. */
  openPopup(page: Page): Promise<PopupView>;
  /**
   * Runs a keyboard command of the manifest in `page`, as its shortcut does. The keys themselves
   * are the browser's own and reach it from the desktop alone.
   */
  runCommand(page: Page, command: string): Promise<void>;
  /** Shows a page in the styles of print, as long as it is open. */
  showAsPrinted(page: Page): Promise<void>;
  /** Ends the process of a page, as a crash does. */
  crash(page: Page): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser at once, for when a page hangs it. */
  kill(): Promise<void>;
  /** Closes the browser and starts it again; needs `profile`. */
  restart(): Promise<BrowserUnderTest>;
}
