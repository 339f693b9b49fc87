import { isOrphaned } from './requests.ts';

/**
 * Starts a script of a page unless it runs there already: registration, grants and clicks may each
 * bring it. A run that was left behind does not count; it leaves the page alone by itself, see
 * `isOrphaned`.
 */
export function runOnce(name: string, start: () => void): void {
  const runs = globalThis as Record<symbol, (() => boolean) | undefined>;
  const key = Symbol.for(`newsgloss.${name}`);
  const isEarlierOrphaned = runs[key];
  if (isEarlierOrphaned && !isEarlierOrphaned()) return;
  runs[key] = isOrphaned;
  start();
}
