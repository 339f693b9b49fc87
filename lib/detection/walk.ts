import { fold, INVISIBLE, SPACE } from './fold.ts';
import type { Gazetteer, Name } from './gazetteer.ts';
import { CHILD, ENDS, findChild, REST } from './trie.ts';

/** A name whose letters stand in a text; `end` is the UTF-16 offset behind them. */
export interface SpelledName {
  readonly name: Name;
  readonly end: number;
}

/**
 * The names whose letters stand at `start`, the longest last. None is `undefined`; an empty list
 * says that the text ends within the letters of a name.
 */
export function walk({ index }: Gazetteer, text: string, start: number): readonly SpelledName[] | undefined {
  const { paths, trie, names } = index;
  const { nodes } = trie;
  let last = fold(text.charCodeAt(start));
  let node = trie.rootOf(last);
  if (node === 0) return undefined;
  let found: SpelledName[] | undefined;
  // Once a path has no nodes of its own any more, the path itself is compared.
  let rest = 0;
  for (let end = start + 1, depth = 1; ; end++, depth++) {
    if (rest === 0) {
      const ending = nodes[node + ENDS]!;
      if (ending !== 0) (found ??= []).push({ name: names[ending - 1]!, end });
      rest = nodes[node + REST]!;
      if (rest === 0 && nodes[node + CHILD] === 0) return found;
    } else if (depth === paths[rest - 1]!.length) {
      (found ??= []).push({ name: names[rest - 1]!, end });
      return found;
    }
    end = skipUnseen(text, end, last);
    if (end >= text.length) return found ?? [];
    last = fold(text.charCodeAt(end));
    if (rest !== 0) {
      if (paths[rest - 1]!.charCodeAt(depth) !== last) return found;
    } else {
      node = findChild(nodes, node, last);
      if (node === 0) return found;
    }
  }
}

/** The next offset from `at` on with a unit that counts: not invisible, and not one more space. */
function skipUnseen(text: string, at: number, last: number): number {
  let next = at;
  for (; next < text.length; next++) {
    const unit = fold(text.charCodeAt(next));
    if (unit !== INVISIBLE && (unit !== SPACE || last !== SPACE)) break;
  }
  return next;
}
