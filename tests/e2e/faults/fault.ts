import type { BrowserUnderTest } from '../support/launch-browser.ts';
import type { LoopbackSite } from '../support/loopback-site.ts';

/** What faults are caused in: a browser that may read all sites, and a server of pages. */
export interface Bench {
  readonly browser: BrowserUnderTest;
  readonly site: LoopbackSite;
}

/** What came of a fault that was caused again and again. */
export interface Outcome {
  /** What was counted, in words. */
  readonly told: string;
  /** What was lost or went wrong, in words; none where all is well. */
  readonly problems: readonly string[];
}

/** A fault that can be caused so many times. */
export interface Fault {
  readonly name: string;
  /** The browsers in which it can be caused. */
  readonly kinds: readonly BrowserUnderTest['kind'][];
  /** How often in a long run, and how often in `npm test`, which has no time for some. */
  readonly times: { readonly long: number; readonly short: number };
  cause(bench: Bench, times: number): Promise<Outcome>;
}

export const BOTH = ['chromium', 'firefox'] as const;
export const CHROMIUM = ['chromium'] as const;
