import { setTimeout as pause } from 'node:timers/promises';

export interface WaitOptions {
  /** What is awaited, for the message when it does not come. */
  readonly what: string;
  readonly timeoutMs?: number;
}

const POLL_MS = 25;

/**
 * Asks `probe` again and again until it gives something other than `undefined` or `false`.
 * Puppeteer's own `waitForFunction` compiles code inside the page, which a strict policy forbids.
 */
export async function waitUntil<T>(
  probe: () => Promise<T | undefined | false> | T | undefined | false,
  { what, timeoutMs = 10_000 }: WaitOptions,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (performance.now() >= end) throw new Error(`waited ${timeoutMs} ms for ${what}`);
    await pause(POLL_MS);
  }
}

/** Gives up on `work` after `timeoutMs`. The work itself goes on: end whatever it hangs on. */
export async function withDeadline<T>(
  work: Promise<T>,
  { what, timeoutMs = 10_000 }: WaitOptions,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`gave up on ${what} after ${timeoutMs} ms`)), timeoutMs);
  });
  // A loser of the race must not end the process as an unhandled rejection.
  work.catch(() => {});
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
