import type { Page } from 'puppeteer-core';

/** What our own policy, the cut-off network or odd mark-up make a browser say is no error of a script. */
const NO_ERROR =
  /document tree is too deep|Content[- ]Security[- ]Policy|^Failed to load resource|^Loading failed for|^downloadable font: |^Blocked script execution in |^Unsafe attempt to load URL |^Error: <\w+> attribute |^The character encoding of |^XML Parsing Error: |net::ERR_/i;

/** Collects uncaught errors and `console.error` of a page and of the scripts the extension runs in it. */
export function recordErrors(page: Page): { take(): string[] } {
  let errors: string[] = [];
  const record = (text: string): void => {
    if (!NO_ERROR.test(text)) errors.push(text);
  };
  page.on('pageerror', (error) => record(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') record(message.text());
  });
  return {
    take() {
      const taken = errors;
      errors = [];
      return taken;
    },
  };
}
