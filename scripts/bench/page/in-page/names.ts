import { namedEntities } from '../../../../lib/data/aliases.ts';

const texts = [...new Set(namedEntities.flatMap(({ aliases }) => aliases.map(({ text }) => text)))];

/** Twenty of our names, evenly from all of them. */
export const keywords = Array.from({ length: 20 }, (_, at) => texts[Math.floor((at * texts.length) / 20)]!);

/**
 * One alternation of all our names, the longest first, each standing alone as ours must: without
 * that, `Foxconnect` would be marked. Made anew each time, as `lastIndex` is state.
 */
export function writePattern(): RegExp {
  const longestFirst = texts.toSorted((a, b) => b.length - a.length);
  const names = longestFirst
    .map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names})(?![\p{L}\p{N}])`, 'gu');
}
