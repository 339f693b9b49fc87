import type { IncomingMessage } from 'node:http';
import type { Page } from 'puppeteer-core';

/** A page that changes while it is read, as pages in the wild do. */
export interface LivingPage {
  /** Its folder here, and the last part of its address. */
  readonly name: string;
  readonly title: string;
  /** HTTP headers besides the type. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Its document, whole or in pieces as they come. */
  readonly write: (request: IncomingMessage) => string | AsyncIterable<string> | Promise<string>;
  /** What happens to it, in order; the first stage is the page as it opens. */
  readonly life: readonly Stage[];
}

/** One turn in the life of a page. */
export interface Stage {
  readonly name: string;
  /** Brings it about, and settles once the page itself is done. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** The surface forms that are marked then, in document order. */
  readonly marks: readonly string[];
}

/** Clicks the first element that fits `selector`, wherever it stands. */
export function press(selector: string): (page: Page) => Promise<unknown> {
  return (page) =>
    page.evaluate((css: string) => document.querySelector<HTMLElement>(css)?.click(), selector);
}

/** Has the page run an expression, and awaits it. */
export function run(expression: string): (page: Page) => Promise<unknown> {
  return (page) => page.evaluate(expression);
}
