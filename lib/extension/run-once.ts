import { isOrphaned } from './requests.ts';

const PREFIX = 'newsgloss.';

/** By the name of a script, whether its last run was left behind. */
type Runs = Record<symbol, (() => boolean) | undefined>;

/** What the worker runs in a frame to learn whether the reader runs there: it is sent there as text, alone. */
export const RUNS_HERE = {
  args: [`${PREFIX}reader`],
  func: (key: string): boolean => (globalThis as Runs)[Symbol.for(key)]?.() === false,
};

/**
 * Starts a script of a page unless it runs there already: registration, grants and clicks may each
 * bring it. A run that was left behind does not count; it leaves the page alone by itself, see
 * `isOrphaned`.
 */
export function runOnce(name: string, start: () => void): void {
  const runs = globalThis as Runs;
  const key = Symbol.for(PREFIX + name);
  const isEarlierOrphaned = runs[key];
  if (isEarlierOrphaned && !isEarlierOrphaned()) return;
  runs[key] = isOrphaned;
  start();
}
