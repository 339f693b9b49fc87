import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { countMarks } from './support/look.ts';

const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Pages that break what a script expects of a page. `marks` is how many mentions they really have. */
const PAGES: readonly { name: string; body: string | Buffer; type?: string; marks: number }[] = [
  { name: 'an empty page', body: '', marks: 0 },
  { name: 'a page without a body', body: '<html><head></head><frameset></frameset></html>', marks: 0 },
  {
    name: 'malformed mark-up',
    body: `${NEWS}<article><p>OpenAI <b>and</p></i></table><p>Foxconn</`,
    marks: 2,
  },
  {
    name: 'a page whose script takes the body away',
    body: `${NEWS}<p>OpenAI</p><script>document.body.remove()</script>`,
    marks: 0,
  },
  {
    name: 'a page whose script takes everything away',
    body: `${NEWS}<p>OpenAI</p><script>document.documentElement.remove()</script>`,
    marks: 0,
  },
  {
    name: 'XHTML',
    type: 'application/xhtml+xml',
    body: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title><meta property="og:type" content="article"/><meta property="article:published_time" content="2026-11-20"/></head><body><article><p>OpenAI</p></article></body></html>',
    marks: 1,
  },
  {
    name: 'a feed',
    type: 'application/xml',
    body: '<?xml version="1.0"?><rss version="2.0"><channel><title>OpenAI</title></channel></rss>',
    marks: 0,
  },
  { name: 'an image', type: 'image/png', body: PIXEL, marks: 0 },
  { name: 'plain text', type: 'text/plain', body: 'OpenAI', marks: 0 },
  {
    name: 'a drawing',
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">OpenAI</text></svg>',
    marks: 0,
  },
  {
    name: 'a huge page',
    body: `${NEWS}<article>${'<p>Some words on nothing.</p>'.repeat(100_000)}<p>Broadcom</p></article>`,
    marks: 1,
  },
  { name: 'deep nesting', body: `${NEWS}<article>${'<div>'.repeat(5_000)}Foxconn</article>`, marks: 1 },
  {
    name: 'a name over two texts of a slot that is filled otherwise',
    body: `${NEWS}<body><template shadowrootmode="open"><slot>Hon <!-- -->Hai</slot></template><p>Foxconn</p>`,
    marks: 1,
  },
  {
    name: 'one long line',
    body: `${NEWS}<article><p>${'words '.repeat(500_000)}OpenAI</p></article>`,
    marks: 1,
  },
];

describe.each(['chromium', 'firefox'] as const)('odd pages in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());

  it.each(PAGES)('$name: no error, no wrong mark, no hang', async ({ body, type, marks }) => {
    const page = await browser.openArticle(
      'https://odd.newsgloss.example/2026/11/20/page',
      body,
      type ? { contentType: type } : {},
    );
    const report = await browser
      .sendToPage(page, 'describe-page', {}, { timeoutMs: 20_000 })
      .catch(() => undefined);
    if (type === undefined || type === 'application/xhtml+xml') expect(report).toBeDefined();
    expect(report?.mentions.filter(({ marked }) => marked).length ?? 0).toBe(marks);
    expect(await countMarks(page).catch(() => 0)).toBe(marks);
    expect(browser.takeErrors(page)).toEqual([]);
    await page.close();
  });
});
