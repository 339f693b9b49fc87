import { findTexts } from './find-texts.ts';
import type { Flow } from './flow.ts';
import { parentOf } from './node-reading.ts';
import { createSettler, followsBreak, type Settle } from './setting.ts';

/** What flows are gathered with; made once, as a page has thousands of them. */
interface Means {
  readonly settle: Settle;
  readonly walker: TreeWalker;
}

/**
 * Reads the flows under `root` that hold a text node for which `matters` says yes, as `findTexts`
 * asks it. Now and then yields nothing, so that the caller can stop at any time. Elements are looked
 * at only around the texts that matter. Shadow trees in `root` are none of it: each is a root of its
 * own.
 */
export function* readFlows(
  root: Node,
  matters: (text: string) => boolean,
): Generator<Flow | undefined, void> {
  const means: Means = {
    settle: createSettler(),
    walker: document.createTreeWalker(document, NodeFilter.SHOW_TEXT),
  };
  // What the page moves meanwhile may come by twice.
  const read = new WeakSet<Text>();
  for (const text of findTexts(root, matters)) {
    const flow = text && !read.has(text) ? gatherFlow(text, means) : undefined;
    for (const node of flow?.nodes ?? []) read.add(node);
    yield flow;
  }
}

/** The flow that `node` stands in; `undefined` where its text is skipped. */
function gatherFlow(node: Text, { settle, walker }: Means): Flow | undefined {
  const block = blockOf(node, settle);
  if (!block) return undefined;
  /** The next text that is read, if it is in the block. */
  function takeStep(step: 'nextNode' | 'previousNode'): Text | undefined {
    for (let next = walker[step](); next; next = walker[step]()) {
      const own = blockOf(next, settle);
      if (own) return own === block ? (next as Text) : undefined; // SHOW_TEXT yields text alone
    }
    return undefined;
  }

  let first = node;
  walker.currentNode = first;
  while (!followsBreak(first)) {
    const previous = takeStep('previousNode');
    if (!previous) break;
    first = previous;
  }

  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  walker.currentNode = first;
  for (let next: Text | undefined = first; next; next = takeStep('nextNode')) {
    if (nodes.length > 0 && followsBreak(next)) break;
    starts.push(text.length);
    nodes.push(next);
    text += next.data;
  }
  return { text, nodes, starts };
}

/** The element that starts the block in which `node` stands; none where its text is skipped. */
function blockOf(node: Node, settle: Settle): Element | undefined {
  const parent = parentOf(node);
  const setting = parent && settle(parent);
  return setting?.skipped ? undefined : setting?.block;
}
