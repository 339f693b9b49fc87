import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { SITE_HOSTS, startLoopbackSite, type LoopbackSite } from './support/loopback-site.ts';
import { waitUntil } from './support/wait-until.ts';

const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const PROSE =
  'The racks are to stand in Texas, the chips are to come from several makers, and the first of them is due next year. ';
const [, WIRE] = SITE_HOSTS;

/** A document for a frame. */
const part = (text: string) => `<!doctype html><meta charset="utf-8"><title>Part</title><p>${text}</p>`;

/** An article with one marked mention of its own, and `frames` in it. */
const articleWith = (frames: string, around = '') =>
  `<!doctype html><meta charset="utf-8"><title>Article</title>${NEWS}${around}
  <article><h1>Racks</h1><p>OpenAI has a plan. ${PROSE}</p>${frames}</article>`;

const marksIn = (frame: Frame): Promise<number> =>
  frame.evaluate(`CSS.highlights.get('newsgloss-mention')?.size ?? 0`) as Promise<number>;

/** Marks of the page and of each frame in it, in the order of the document. */
async function marksOf(page: Page): Promise<number[]> {
  const counts: number[] = [];
  const visit = async (frame: Frame): Promise<void> => {
    counts.push(await marksIn(frame).catch(() => -1));
    for (const child of frame.childFrames()) await visit(child);
  };
  await visit(page.mainFrame());
  return counts;
}

async function untilMarksOf(page: Page, expected: readonly number[]): Promise<void> {
  let last: number[] = [];
  await waitUntil(
    async () => {
      last = await marksOf(page);
      return last.join() === expected.join();
    },
    { what: `the marks ${expected.join()}` },
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}, saw ${last.join()}`);
  });
}

describe.each(['chromium', 'firefox'] as const)('frames in %s', (kind) => {
  let site: LoopbackSite;
  let browser: BrowserUnderTest;
  let pages = 0;

  beforeAll(async () => {
    site = await startLoopbackSite();
    browser = await launchBrowser({ kind, loopbackHosts: SITE_HOSTS });
    await browser.grantAllSites();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(body: string): Promise<Page> {
    const page = await browser.browser.newPage();
    await page.goto(site.put(`/2026/11/20/article-${(pages += 1)}.html`, body));
    return page;
  }

  it('are read with their page: of its site and of another one, frames in frames, and those without an address', async () => {
    const same = site.put('/part', part('Broadcom and Foxconn.'));
    const nested = site.put('/outer', part('OpenAI again.') + `<iframe src="/part"></iframe>`);
    const cross = site.put('/other', part(`Foxconn. ${PROSE}`), WIRE);
    const page = await open(
      articleWith(
        `<iframe src="${same}"></iframe><iframe src="${nested}"></iframe><iframe src="${cross}"></iframe>
        <iframe srcdoc="<p>OpenAI and Foxconn"></iframe><iframe id="blank"></iframe><iframe id="blob"></iframe>
        <iframe sandbox srcdoc="<p>Broadcom. ${PROSE}"></iframe>
        <iframe src="data:text/html,<p>Broadcom. ${PROSE}"></iframe>
        <script>
          blank.contentDocument.body.innerHTML = '<p>Broadcom</p>';
          blob.src = URL.createObjectURL(new Blob(['<p>OpenAI</p>'], { type: 'text/html' }));
        </script>`,
      ),
    );
    await untilMarksOf(page, [1, 2, 1, 2, 1, 2, 1, 1, 1, 1]);
    await page.close();
  });

  it('are left alone where they are no part of the article, or too small for text', async () => {
    const page = await open(
      articleWith(
        `<iframe srcdoc="<p>OpenAI" width="300" height="250"></iframe>
        <iframe srcdoc="<p>OpenAI" width="120" height="60"></iframe>
        <div class="ad"><iframe srcdoc="<p>OpenAI"></iframe></div>
        <iframe srcdoc="<p>OpenAI" id="google_ads_iframe_1"></iframe>
        <iframe src="${site.put('/embed/comments/', part(`Foxconn. ${PROSE}`), WIRE)}"></iframe>
        <iframe src="${site.put('/quote', part('Foxconn: 12.3 (+1%)'), WIRE)}"></iframe>`,
        `<aside><iframe srcdoc="<p>OpenAI"></iframe></aside>`,
      ),
    );
    // The one that counts comes last, so that all others have had their turn.
    await page.evaluate(`new Promise((loaded) => {
      const frame = document.createElement('iframe');
      frame.onload = loaded;
      frame.srcdoc = '<p>Broadcom';
      document.querySelector('article').append(frame);
    })`);
    await untilMarksOf(page, [1, 0, 0, 0, 0, 0, 0, 0, 1]);
    await page.close();
  });

  it('are left alone in a page that is not read', async () => {
    const page = await browser.browser.newPage();
    await page.goto(site.put('/about', `<p>OpenAI</p><iframe srcdoc="<p>OpenAI"></iframe>`));
    expect((await browser.sendToPage(page, 'describe-page')).reason).toBe('not-news');
    expect(await marksOf(page)).toEqual([0, 0]);
    await page.close();
  });

  it('are read when they grow, when they are shown, and when their text has come', async () => {
    const cross = site.put('/later', '<!doctype html><p id="text">Please wait.</p>', WIRE);
    const page = await open(
      articleWith(
        `<iframe id="small" height="0" srcdoc="<p>OpenAI"></iframe>
        <iframe id="hidden" style="display: none" srcdoc="<p>Foxconn"></iframe><iframe src="${cross}"></iframe>`,
      ),
    );
    await untilMarksOf(page, [1, 0, 0, 0]);
    await page.evaluate(`small.height = 300; hidden.style.display = ''`);
    await page.frames()[3]?.evaluate(`text.textContent = ${JSON.stringify(`Broadcom. ${PROSE}`)}`);
    await untilMarksOf(page, [1, 1, 1, 1]);
    await page.close();
  });

  it('follow the switches of their page at once, whatever is chosen for their own site', async () => {
    const cross = site.put('/switched', part(`Foxconn. ${PROSE}`), WIRE);
    const page = await open(
      articleWith(`<iframe src="${cross}"></iframe><iframe srcdoc="<p>OpenAI"></iframe>`),
    );
    await untilMarksOf(page, [1, 1, 1]);
    const set = (host: string, rule: 'off' | undefined) =>
      browser.evaluateInExtension(
        rule
          ? `browser.storage.local.set({ 'site:${host}': '${rule}' })`
          : `browser.storage.local.remove('site:${host}')`,
      );
    await set(SITE_HOSTS[0], 'off');
    await untilMarksOf(page, [0, 0, 0]);
    await set(SITE_HOSTS[0], undefined);
    await untilMarksOf(page, [1, 1, 1]);
    await set(WIRE, 'off');
    await page.reload();
    await untilMarksOf(page, [1, 1, 1]);
    // No registration reaches one that comes later either.
    await page.evaluate(
      `document.querySelector('article').append(Object.assign(document.createElement('iframe'), { src: '${cross}' }))`,
    );
    await untilMarksOf(page, [1, 1, 1, 1]);
    await page.evaluate(`document.querySelector('article').lastChild.remove()`);
    await set(WIRE, undefined);
    await browser.evaluateInExtension(`browser.storage.local.set({ paused: true })`);
    await untilMarksOf(page, [0, 0, 0]);
    await page.reload();
    await browser.evaluateInExtension(`browser.storage.local.remove('paused')`);
    await untilMarksOf(page, [1, 1, 1]);
    await page.close();
  });

  it('count on the icon and in the popup, which leads to their mentions', async () => {
    const cross = site.put('/counted', part(`${'<br>'.repeat(60)}Foxconn. ${PROSE}`), WIRE);
    const page = await open(
      articleWith(
        `<div style="height: 3000px"></div><iframe src="${cross}"></iframe><iframe id="gone" srcdoc="<p>OpenAI"></iframe>`,
      ),
    );
    const tabId = await browser.tabIdOf(page);
    const untilBadge = (text: string) =>
      waitUntil(
        async () =>
          (await browser.evaluateInExtension(`browser.action.getBadgeText({ tabId: ${tabId} })`)) === text,
        { what: `${text} on the icon` },
      );
    await untilBadge('3');
    await page.evaluate('gone.remove()');
    await untilBadge('2');
    const popup = await browser.openPopup(page);
    const mentions = `[...document.querySelectorAll('details.company .mention b')].map((name) => name.textContent).sort().join()`;
    await waitUntil(async () => (await popup.evaluate(mentions)) === 'Foxconn,OpenAI', {
      what: 'both mentions in the popup',
    });
    await popup.evaluate(`document.querySelector('[data-entity=foxconn] .mention').click()`).catch(() => {
      // The popup closes on the jump, sometimes before it can answer.
    });
    const frame = page.frames()[1];
    await waitUntil(() => frame?.evaluate(HAS_HOST).then(Boolean), { what: 'the card in the frame' });
    expect(await page.evaluate('scrollY')).toBeGreaterThan(1000);
    expect(await page.evaluate(HAS_HOST)).toBe(false);
    await page.close();
  });

  it('show the card of the name under the pointer, and take part in the steps of the keyboard', async () => {
    const cross = site.put('/stepped', part(`Foxconn and Broadcom. ${PROSE}`), WIRE);
    const page = await open(
      articleWith(`<iframe src="${cross}"></iframe><iframe srcdoc="<p>OpenAI"></iframe>`),
    );
    await untilMarksOf(page, [1, 2, 1]);
    await browser.sendToPage(page, 'describe-page');
    const selected = async (): Promise<string> => {
      const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(SELECTED)));
      return texts.join('|');
    };
    const untilSelected = (texts: string) =>
      waitUntil(async () => (await selected()) === texts, { what: `${texts} to be selected` });
    for (const texts of ['OpenAI||', '|Foxconn|', '|Broadcom|', '||OpenAI', 'OpenAI||']) {
      await browser.runCommand(page, 'next-mention');
      await untilSelected(texts);
    }
    await browser.runCommand(page, 'previous-mention');
    await untilSelected('||OpenAI');
    await browser.runCommand(page, 'previous-mention');
    await untilSelected('|Broadcom|');
    await page.keyboard.press('Enter');
    await waitUntil(() => page.frames()[1]?.evaluate(HAS_HOST).then(Boolean), {
      what: 'the card in the frame',
    });
    await page.close();
  });
});

const HAS_HOST = `document.querySelector('html > div[popover="manual"]') !== null`;
const SELECTED = `(() => {
  // The selected mention is painted as the open one while its card is there.
  const [range] = ['open', 'selected'].flatMap((name) => [...(CSS.highlights.get("newsgloss-" + name) ?? [])]);
  return range ? range.startContainer.data.slice(range.startOffset, range.endOffset) : '';
})()`;
