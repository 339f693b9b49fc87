import type { HTTPRequest, Page } from 'puppeteer-core';

export interface ArticleOptions {
  /** Default `text/html; charset=utf-8`. */
  readonly contentType?: string;
  /** A Content-Security-Policy to send with the document. */
  readonly csp?: string;
  /** False: the page's own scripts do not run. The extension's and `evaluate` do. Default true. */
  readonly scripts?: boolean;
  /**
   * Isolates the document from other origins, and so gives it a clock of 5 µs in place of 100 µs:
   * https://w3c.github.io/hr-time/#dfn-coarsen-time. Needs https. Default false.
   */
  readonly fineClock?: boolean;
  /** Default 15 s. */
  readonly timeoutMs?: number;
}

/**
 * Nothing but the document, its styles and inlined pictures. Isolated worlds and `evaluate` are
 * not subject to a page's policy, so the extension runs while the page's scripts are dead.
 */
const NO_SCRIPTS =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline' data:; img-src data:; font-src data:";

const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Answers the documents of a tab; every other request of it is cut off. */
export interface PageServer {
  /** Leads the tab to `url`, whose document is `body`. */
  open(url: string, body: string | Uint8Array, options?: ArticleOptions): Promise<void>;
}

/** Takes over the requests of `page`. */
export async function takeOverRequests(page: Page): Promise<PageServer> {
  const documents = new Map<string, { body: string | Uint8Array; options: ArticleOptions }>();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const document = documents.get(addressOf(request.url()));
    // A tab may close with requests under way: the answer then has nobody to go to.
    answer(request, document).catch(() => {});
  });
  return {
    async open(url, body, options = {}) {
      documents.clear();
      documents.set(addressOf(new URL(url).href), { body, options });
      await page.goto(url, { timeout: options.timeoutMs ?? 15_000, waitUntil: 'load' });
    },
  };
}

async function answer(
  request: HTTPRequest,
  document: { body: string | Uint8Array; options: ArticleOptions } | undefined,
): Promise<void> {
  if (document && request.isNavigationRequest()) {
    const {
      contentType = 'text/html; charset=utf-8',
      csp,
      scripts = true,
      fineClock = false,
    } = document.options;
    // Two policies in one header both hold.
    const policies = [...(scripts ? [] : [NO_SCRIPTS]), ...(csp ? [csp] : [])];
    const headers = {
      ...(policies.length > 0 ? { 'content-security-policy': policies.join(', ') } : {}),
      ...(fineClock ? ISOLATED : {}),
    };
    return request.respond({ status: 200, contentType, headers, body: document.body });
  }
  if (/^(data|blob|about|chrome-extension|moz-extension):/.test(request.url())) return request.continue();
  // `<meta http-equiv="refresh">` leaves the tab: "no content" keeps the document that is there.
  if (request.isNavigationRequest()) return request.respond({ status: 204 });
  return request.abort();
}

/** Without the fragment, and without the scheme: browsers know hosts that they never ask over plain http. */
function addressOf(url: string): string {
  return url.replace(/#.*$/, '').replace(/^https?:/, '');
}
