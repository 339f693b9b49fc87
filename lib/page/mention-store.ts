import type { PageMention } from './mention.ts';
import { isInPage, parentOf } from './node-reading.ts';

/** The mentions of a page, kept by the text node in which each starts. */
export interface MentionStore {
  /** All of them, in document order; a new list after each change. */
  readonly all: readonly PageMention[];
  /** The one that starts in `node` at `offset`. */
  at(node: Node, offset: number): PageMention | undefined;
  /**
   * Puts what was found anew in the place of what stood under `roots`, and lets go of what has left
   * the page. `found` has a list in document order for each root; the roots lie apart.
   */
  replace(roots: readonly Node[], found: readonly (readonly PageMention[])[]): void;
  clear(): void;
}

/** Makes an empty store. */
export function createMentionStore(): MentionStore {
  let all: readonly PageMention[] = [];
  let byNode: ReadonlyMap<Node, ReadonlyMap<number, PageMention>> = new Map();

  function keep(mentions: readonly PageMention[]): void {
    all = mentions;
    const grouped = new Map<Node, Map<number, PageMention>>();
    for (const mention of mentions) {
      const node = startOf(mention);
      const inNode = grouped.get(node) ?? new Map<number, PageMention>();
      grouped.set(node, inNode.set(mention.range.startOffset, mention));
    }
    byNode = grouped;
  }

  return {
    get all() {
      return all;
    },
    at: (node, offset) => byNode.get(node)?.get(offset),
    replace(roots, found) {
      const read = new Set(roots);
      const kept = all.filter((mention) => {
        const node = startOf(mention);
        return isInPage(node) && !isUnder(node, read);
      });
      for (const list of found) {
        const [first] = list;
        if (first) kept.splice(findPlace(kept, startOf(first)), 0, ...list);
      }
      keep(kept);
    },
    clear: () => keep([]),
  };
}

function startOf({ range }: PageMention): Node {
  return range.startContainer;
}

function isUnder(node: Node, roots: ReadonlySet<Node>): boolean {
  if (roots.has(document)) return true;
  for (let at: Node | undefined = node; at; at = parentOf(at)) if (roots.has(at)) return true;
  return false;
}

/** Where in `mentions`, which are in document order, one that starts in `node` belongs. */
function findPlace(mentions: readonly PageMention[], node: Node): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = startOf(mentions[middle]!).compareDocumentPosition(node); // middle is below the length
    if (order & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return low;
}
