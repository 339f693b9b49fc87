import type { Source } from './claim-schema.ts';

/**
 * The document that `source` goes back to: what it repeats, and what that repeats. A chain that
 * leads out of `sources`, or bites its own tail, ends there: imported data must not hang a page.
 */
export function findOrigin(source: Source, sources: ReadonlyMap<string, Source>): Source {
  const seen = new Set<Source>();
  let root = source;
  while (root.origin !== undefined && !seen.has(root)) {
    seen.add(root);
    const origin = sources.get(root.origin);
    if (origin === undefined) break;
    root = origin;
  }
  return root;
}
