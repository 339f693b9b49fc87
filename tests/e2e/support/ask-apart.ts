import type { Page } from 'puppeteer-core';

/** Puppeteer's own world beside the page's; it is there in both browsers, but not in the types. */
interface Apart {
  isolatedRealm(): { evaluate(expression: string): Promise<unknown> };
}

/**
 * The value of an expression over the page's document, in a world of its own: what the page's scripts
 * made of prototypes and globals does not reach it. In Chromium, elements named like what a document
 * has still do.
 */
export function askApart(page: Page, expression: string): Promise<unknown> {
  return (page.mainFrame() as unknown as Apart).isolatedRealm().evaluate(expression);
}
