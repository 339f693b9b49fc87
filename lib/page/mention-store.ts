import type { PageMention } from './mention.ts';
import { comparePlaces } from './compare-places.ts';
import { holderOf, isInPage, rootOf } from './node-reading.ts';

/** The mentions of a page, kept by the text node in which each starts. */
export interface MentionStore {
  /** All of them, in document order; a new list after each change. */
  readonly all: readonly PageMention[];
  /** The one that starts in `node` at `offset`. */
  at(node: Node, offset: number): PageMention | undefined;
  /**
   * Puts what was found anew in the place of what stood under `roots`, and lets go of what has left
   * the page. `found` has a list in document order for each root; no root holds another, but a
   * shadow tree in it is a tree of its own.
   */
  replace(roots: readonly Node[], found: readonly (readonly PageMention[])[]): void;
  clear(): void;
}

/** Makes an empty store. */
export function createMentionStore(): MentionStore {
  let all: readonly PageMention[] = [];
  /** Made when it is asked for: pages that stay as they are never do. */
  let byNode: ReadonlyMap<Node, readonly PageMention[]> | undefined;

  function keep(mentions: readonly PageMention[]): void {
    all = mentions;
    byNode = undefined;
  }

  return {
    get all() {
      return all;
    },
    at(node, offset) {
      byNode ??= Map.groupBy(all, startOf);
      return byNode.get(node)?.find(({ range }) => range.startOffset === offset);
    },
    replace(roots, found) {
      const read = new Set(roots);
      // A flow may reach out of its root, so that a mention before it is found once more.
      const again = new Set(found.flat());
      const kept = all.filter((mention) => {
        const node = startOf(mention);
        return isInPage(node) && !isUnder(node, read) && !again.has(mention);
      });
      // What is found under one root is of one tree.
      const firsts = [...kept, ...found.flatMap(([first]) => first ?? [])];
      const isOneTree = new Set(firsts.map((mention) => rootOf(startOf(mention)))).size < 2;
      keep(isOneTree ? insert(kept, found) : sort([kept, ...found].flat()));
    },
    clear: () => keep([]),
  };
}

function startOf({ range }: PageMention): Node {
  return range.startContainer;
}

function isUnder(node: Node, roots: ReadonlySet<Node>): boolean {
  if (roots.has(rootOf(node))) return true;
  for (let at: Node | undefined = node; at; at = holderOf(at)) if (roots.has(at)) return true;
  return false;
}

/** Sorts what shadow trees part: such pages hold few mentions, and each list may reach around another. */
function sort(mentions: PageMention[]): PageMention[] {
  return mentions.sort(
    (a, b) => comparePlaces(startOf(a), startOf(b)) || a.range.startOffset - b.range.startOffset,
  );
}

/**
 * Puts each list where its first mention belongs; all are in document order. Joined, not spliced in: a
 * list of all names of a giant page has more than a call takes arguments.
 */
function insert(mentions: PageMention[], lists: readonly (readonly PageMention[])[]): PageMention[] {
  let all = mentions;
  for (const list of lists) {
    const [first] = list;
    if (!first) continue;
    const at = findPlace(all, startOf(first));
    all = [...all.slice(0, at), ...list, ...all.slice(at)];
  }
  return all;
}

/** Where in `mentions`, which are in document order, one that starts in `node` belongs. */
function findPlace(mentions: readonly PageMention[], node: Node): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePlaces(startOf(mentions[middle]!), node) < 0)
      low = middle + 1; // middle is below the length
    else high = middle;
  }
  return low;
}
