import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askCard } from './support/ask-card.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { openCard } from './support/look.ts';

/** A plan that was announced in September 2025 and put on hold in April 2026. */
const CLAIM = 'openai-stargate-uk';

const articleOf = (date: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Processors for Britain</title>
    <meta property="og:type" content="article">
    <script type="application/ld+json">
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Processors for Britain"${date}}
    </script>
  </head>
  <body>
    <article>
      <h1>Processors for Britain</h1>
      <p>OpenAI goes on with Stargate UK, its project in the United Kingdom, with up to 50,000 processors on one site.</p>
      <p>Energy prices and regulation are what the ministers speak of.</p>
    </article>
  </body>
</html>`;

describe.each(['chromium', 'firefox'] as const)('the two clocks of a card in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());

  async function readCard(published: string | undefined) {
    const page = await browser.openArticle(
      'https://daily.newsgloss.example/2025/processors.html',
      articleOf(published === undefined ? '' : `, "datePublished": "${published}"`),
    );
    await openCard(browser, page, 0);
    const card = await askCard(browser, page, (root) => ({
      facts: [...root.querySelectorAll<HTMLElement>('[data-claim]')].map((fact) => ({
        claim: fact.dataset.claim,
        since: fact.querySelector('.since')?.textContent,
      })),
      days: root.querySelector('.card-days')?.textContent,
    }));
    await page.close();
    return { ...card, fact: card?.facts.find(({ claim }) => claim === CLAIM) };
  }

  it('says what has changed since an article was written', async () => {
    const { facts, fact, days } = await readCard('2025-11-20');
    expect(facts?.[0]).toBe(fact);
    expect(fact?.since).toMatch(
      /^Since this article: changed\. On record then \(16 September 2025\): OpenAI announced/,
    );
    expect(days).toContain('Article of 20 November 2025');
  });

  it('says nothing of it where the article could know, or tells no date', async () => {
    const later = await readCard('2026-05-02');
    expect(later.fact).toBeDefined();
    expect(later.fact?.since).toBeUndefined();
    const undated = await readCard(undefined);
    expect(undated.fact).toBeDefined();
    expect(undated.fact?.since).toBeUndefined();
    expect(undated.days).toContain('Article without a date');
  });
});
