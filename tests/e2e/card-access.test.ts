import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, ARTICLE_URL } from './support/article.ts';
import { askCard, clickInCard } from './support/ask-card.ts';
import { readFirefoxTree } from './support/firefox-accessibility.ts';
import { launchBrowser, type BrowserUnderTest } from './support/launch-browser.ts';
import { openCard } from './support/look.ts';
import { waitUntil } from './support/wait-until.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(['chromium', 'firefox'] as const)('a card for everybody in %s', (kind) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser({ kind });
    await browser.grantAllSites();
  });
  afterAll(() => browser?.close());

  /** What axe holds against the card. It cannot look into a closed root, so it is given a copy in an open one. */
  async function askAxe(page: Page): Promise<unknown> {
    const copy = await askCard(browser, page, (root) => ({
      html: root.querySelector('.newsgloss-place')?.innerHTML ?? '',
      css: root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    }));
    const { innerWidth: width, innerHeight: height } = (await page.evaluate(
      '({ innerWidth, innerHeight })',
    )) as { innerWidth: number; innerHeight: number };
    const stage = await browser.openArticle(
      ARTICLE_URL,
      `<!doctype html><html lang="en"><title>A card</title>`,
    );
    await stage.setViewport({ width, height });
    await stage.evaluate(AXE);
    const violations = await stage.evaluate(`(async ({ html, css }) => {
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      // The rules for the host itself hide what is no popover.
      sheet.replaceSync(css.filter((rule) => !rule.includes(':host')).join(''));
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = html;
      if (!root.querySelector('.fact-text').checkVisibility()) throw new Error('the copy is not to be seen');
      const { violations } = await axe.run(host, { rules: { 'target-size': { enabled: true } } });
      return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '));
    })(${JSON.stringify(copy)})`);
    await stage.close();
    return violations;
  }

  it('passes axe as it comes, and unfolded', async () => {
    const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
    await openCard(browser, page, 0);
    expect(await askAxe(page)).toEqual([]);
    await clickInCard(browser, page, '.toggle');
    await clickInCard(browser, page, '.card-actions [aria-expanded]');
    expect(await askAxe(page)).toEqual([]);
    await page.close();
  });

  // What Chromium hands to screen readers is asserted of the component.
  it.runIf(kind === 'firefox')(
    'gives screen readers name, role, count, facts and links in order',
    async () => {
      const page = await browser.openArticle(ARTICLE_URL, ARTICLE);
      await page.bringToFront();
      await openCard(browser, page, 0);
      const expected = await askCard(browser, page, (root) => {
        const collapse = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
        return {
          controls: [...root.querySelectorAll('h2, a, button')].map((element) =>
            collapse(element.ariaLabel ?? element.textContent),
          ),
          sentences: [...root.querySelectorAll('.fact-text')].map((sentence) =>
            collapse(sentence.textContent),
          ),
        };
      });
      const tree = await waitUntil(
        async () => {
          const lines = await readFirefoxTree(browser.browser, 'dialog');
          return lines.some((line) => line.includes('Data as of')) && lines;
        },
        { what: 'the accessibility tree' },
      );
      expect(tree[0]).toBe('dialog "OpenAI"');
      const namesOf = (roles: RegExp) =>
        tree.flatMap((line) => (roles.test(line) ? [/"(.*)"$/.exec(line)?.[1] ?? ''] : []));
      expect(namesOf(/^ *(heading|link|pushbutton|toggle button) /)).toEqual(expected?.controls);
      const facts = tree.indexOf('  grouping "Facts"');
      expect(tree[facts + 1]).toBe('    list');
      expect(tree.filter((line) => line.startsWith('      listitem '))).toHaveLength(3);
      expect(namesOf(/^ {10}text leaf /).filter((text) => expected?.sentences.includes(text))).toEqual(
        expected?.sentences,
      );
      await page.close();
    },
  );
});
