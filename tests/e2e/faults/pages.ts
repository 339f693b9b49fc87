import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { middleOf, untilHost, untilMarks } from '../support/look.ts';
import { SITE_HOSTS } from '../support/loopback-site.ts';
import { waitUntil } from '../support/wait-until.ts';
import { BOTH, CHROMIUM, type Fault } from './fault.ts';

const START =
  '<!doctype html><meta charset="utf-8"><title>Page</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const TEXT = '<article><h1>Racks</h1><p id="text">OpenAI and Broadcom have a plan.</p></article>';

/** The reader goes on to another page and comes back, and the browser has kept the page. */
export const keptPages: Fault = {
  name: 'page kept for the way back',
  kinds: BOTH,
  times: { long: 50, short: 2 },
  async cause({ browser, site }, times) {
    const page = await browser.browser.newPage();
    await page.goto(
      site.put(
        '/kept',
        `${START}${TEXT}<script>globalThis.shown = 0; addEventListener('pageshow', ({ persisted }) => { if (persisted) shown += 1; });</script>`,
      ),
    );
    const away = site.put('/away', '<!doctype html><title>Away</title><p>Nothing.</p>');
    await untilMarks(page, 2);
    for (let round = 1; round <= times; round += 1) {
      await move(page, `location.href = ${JSON.stringify(away)}`);
      await untilTrue(page, `document.title === 'Away'`);
      await move(page, 'history.back()');
      await untilTrue(page, `globalThis.shown === ${round}`);
      await page.evaluate(`text.append(' Foxconn.')`);
      await untilMarks(page, 3);
      await page.evaluate(`text.lastChild.remove()`);
      await untilMarks(page, 2);
    }
    await page.close();
    return { told: `${times} times kept, and marked after it`, problems: [] };
  },
};

/** Firefox prerenders no pages. */
export const prerenderedPages: Fault = {
  name: 'page prerendered',
  kinds: CHROMIUM,
  times: { long: 50, short: 2 },
  async cause({ browser, site }, times) {
    const problems: string[] = [];
    for (let round = 0; round < times; round += 1) {
      const path = `/2026/11/20/next-${Date.now()}-${round}.html`;
      site.put(
        path,
        `${START}${TEXT}<script>
          globalThis.was = document.prerendering;
          document.addEventListener('prerenderingchange', () => { globalThis.before = CSS.highlights.get('newsgloss-mention')?.size ?? 0; });
          if (document.prerendering) addEventListener('load', () => setTimeout(() => fetch('${path}.ready'), 100));
        </script>`,
      );
      const first = new URL(
        site.put(
          `${path}.first`,
          `<!doctype html><script type="speculationrules">{ "prerender": [{ "source": "list", "urls": ["${path}"], "eagerness": "immediate" }] }</script><a href="${path}">Next</a>`,
        ),
      );
      first.hostname = '127.0.0.1';
      const page = await browser.browser.newPage();
      await page.goto(first.href);
      await site.untilAsked(`${path}.ready`);
      await page.click('a');
      await untilTrue(page, 'globalThis.was === true');
      await untilMarks(page, 2);
      if ((await page.evaluate('before')) !== 0) problems.push(`page ${round} was read before it was shown`);
      await page.close();
    }
    return { told: `${times} prerendered, read once shown`, problems };
  },
};

/** The process of a frame ends, and the page lives on; in Chromium alone a test can end one. */
export const crashedFrames: Fault = {
  name: 'crash of a frame',
  kinds: CHROMIUM,
  times: { long: 20, short: 1 },
  async cause({ browser, site }, times) {
    const words =
      'Inside a frame Foxconn waits for Broadcom, as the article goes on to say at some length. '.repeat(3);
    const inner = site.put('/inner.html', `<!doctype html><article><p>${words}</p></article>`, SITE_HOSTS[1]);
    const problems: string[] = [];
    for (let round = 0; round < times; round += 1) {
      const page = await browser.browser.newPage();
      await page.goto(
        site.put(
          '/2026/11/20/framed.html',
          `${START}${TEXT.replace('</article>', `<iframe src="${inner}" width="600" height="300"></iframe></article>`)}`,
        ),
      );
      await untilMarks(page, 2);
      const session = await waitUntil(() => sessionOf(page.frames()[1]), {
        what: 'the process of the frame',
      });
      void session.send('Page.crash').catch(() => {}); // nobody is left to answer
      await untilCount(page, 2);
      await page.evaluate(`text.append(' Foxconn.')`);
      await untilMarks(page, 3);
      const at = await middleOf(page, '#text', 'Broadcom');
      await page.mouse.move(at.x, at.y);
      await untilHost(page, true);
      await page.keyboard.press('Escape');
      await untilHost(page, false);
      await page.close();
    }
    return { told: `${times} frames crashed, their pages went on`, problems };

    /** The icon counts the names of a page and of its frames. */
    async function untilCount(page: Page, least: number): Promise<void> {
      const tabId = await browser.tabIdOf(page);
      await waitUntil(
        async () =>
          Number(await browser.evaluateInExtension(`browser.action.getBadgeText({ tabId: ${tabId} })`)) >=
          least,
        { what: 'the number on the icon' },
      );
    }
  },
};

/** Without Puppeteer, which in Firefox takes a page that was kept for one that never loads. */
async function move(page: Page, code: string): Promise<void> {
  await page.evaluate(`void setTimeout(() => { ${code} })`);
}

async function untilTrue(page: Page, expression: string): Promise<void> {
  await waitUntil(
    () =>
      page
        .evaluate(expression)
        .then(Boolean)
        .catch(() => false),
    { what: expression },
  );
}

/** Puppeteer's line to the process of a frame; it is there, but not in the types. */
function sessionOf(frame: Frame | undefined): CDPSession | undefined {
  return (frame as unknown as { readonly client: CDPSession } | undefined)?.client;
}
