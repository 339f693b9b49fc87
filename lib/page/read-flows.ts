import type { Flow } from './flow.ts';
import { parentOf } from './node-reading.ts';
import { createSettler, followsBreak, type Settle } from './setting.ts';

/** How many text nodes are looked at between two chances to stop. */
const NODES_PER_STEP = 32;

/**
 * From this length on, in UTF-16 units, the element around a text is looked at before the text:
 * the longest texts of a page are its scripts and styles.
 */
const LONG_TEXT = 1_000;

/**
 * Reads the flows under `root` that hold a text node for which `matters` says yes. Now and then
 * yields nothing, so that the caller can stop at any time.
 *
 * A page has thousands of text nodes and few that matter. So each is asked about by its own data
 * alone, which costs little more than walking by; elements are looked at only around those that
 * matter. Shadow trees in `root` are none of it: each is a root of its own.
 */
export function* readFlows(
  root: Node,
  matters: (data: string) => boolean,
): Generator<Flow | undefined, void> {
  const settle = createSettler();
  // Unlike a walker, an iterator finds its way on when the page removes the node it stands on.
  const iterator = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  let looked = 0;
  let read: ReadonlySet<Text> = new Set();
  // SHOW_TEXT yields text alone.
  for (let node = iterator.nextNode() as Text | null; node; node = iterator.nextNode() as Text | null) {
    looked += 1;
    if (looked % NODES_PER_STEP === 0) yield;
    const { data } = node;
    if (data.length >= LONG_TEXT && isSkipped(node, settle)) continue;
    if (!matters(data) || read.has(node)) continue;
    const flow = gatherFlow(node, settle);
    if (!flow) continue;
    read = new Set(flow.nodes);
    yield flow;
  }
}

function isSkipped(node: Text, settle: Settle): boolean {
  const parent = parentOf(node);
  return parent !== undefined && settle(parent).skipped;
}

/** The flow that `node` stands in; `undefined` where its text is skipped. */
function gatherFlow(node: Text, settle: Settle): Flow | undefined {
  const block = blockOf(node, settle);
  if (!block) return undefined;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let first = node;
  walker.currentNode = first;
  while (!followsBreak(first)) {
    const previous = takeStep(walker, 'previousNode', settle);
    if (!previous || blockOf(previous, settle) !== block) break;
    first = previous;
  }

  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  walker.currentNode = first;
  for (let next: Text | undefined = first; next; next = takeStep(walker, 'nextNode', settle)) {
    if (nodes.length > 0 && (blockOf(next, settle) !== block || followsBreak(next))) break;
    starts.push(text.length);
    nodes.push(next);
    text += next.data;
  }
  return { text, nodes, starts };
}

/** The next text node, in either direction, that is in the page and not skipped. */
function takeStep(walker: TreeWalker, step: 'nextNode' | 'previousNode', settle: Settle): Text | undefined {
  for (let node = walker[step](); node; node = walker[step]()) {
    if (blockOf(node, settle)) return node as Text; // SHOW_TEXT yields text alone
  }
  return undefined;
}

/** The element that starts the block in which `node` stands; none where its text is skipped. */
function blockOf(node: Node, settle: Settle): Element | undefined {
  const parent = parentOf(node);
  const setting = parent && settle(parent);
  return setting?.skipped ? undefined : setting?.block;
}
