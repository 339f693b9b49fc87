import { INLINE, SKIPPED } from './elements.ts';
import type { Flow } from './flow.ts';
import { attributeOf, parentOf, tagOf } from './node-reading.ts';

/** What an element means for the text inside it. */
interface Setting {
  /** The element that starts the block. */
  readonly block: Element;
  readonly skipped: boolean;
}

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
 * matter. Blocks are told by tag name, never by computed style, which would force the page to lay
 * itself out.
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

type Settle = (element: Element) => Setting;

function isSkipped({ parentElement }: Text, settle: Settle): boolean {
  return parentElement !== null && settle(parentElement).skipped;
}

/** The flow that `node` stands in; `undefined` where its text is skipped. */
function gatherFlow(node: Text, settle: Settle): Flow | undefined {
  const setting = node.parentElement && settle(node.parentElement);
  if (!setting || setting.skipped) return undefined;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let first = node;
  walker.currentNode = first;
  while (!followsBreak(first)) {
    const previous = takeStep(walker, 'previousNode', settle);
    if (!previous || settle(previous.parentElement!).block !== setting.block) break;
    first = previous;
  }

  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  walker.currentNode = first;
  for (let next: Text | undefined = first; next; next = takeStep(walker, 'nextNode', settle)) {
    if (nodes.length > 0 && (settle(next.parentElement!).block !== setting.block || followsBreak(next)))
      break;
    starts.push(text.length);
    nodes.push(next);
    text += next.data;
  }
  return { text, nodes, starts };
}

/** The next text node, in either direction, that has a parent element and is not skipped. */
function takeStep(walker: TreeWalker, step: 'nextNode' | 'previousNode', settle: Settle): Text | undefined {
  for (let node = walker[step](); node; node = walker[step]()) {
    if (node.parentElement && !settle(node.parentElement).skipped) return node as Text;
  }
  return undefined;
}

/** The element whose text is read as one block around `node`, itself included. */
export function blockAround(node: Node): Element | undefined {
  let element = node instanceof Element ? node : parentOf(node);
  while (element && INLINE.has(tagOf(element))) element = parentOf(element);
  return element;
}

/** Settles what elements mean; keep one for a scan, it remembers what it saw. */
function createSettler(): (element: Element) => Setting {
  const settings = new Map<Element, Setting>();
  let editables: boolean | undefined;

  return (element) => {
    let outer = settings.get(element);
    if (outer) return outer;
    // Few pages have any, and asking each element for the attribute is what costs most of all.
    editables ??= document.querySelector('[contenteditable]') !== null;
    // After its unsettled ancestors; by a loop, as pages nest thousands deep.
    const unsettled: Element[] = [];
    for (let at: Element | undefined = element; at && !(outer = settings.get(at)); at = parentOf(at)) {
      unsettled.push(at);
    }
    for (const inner of unsettled.reverse()) {
      const tag = tagOf(inner);
      const skipped: boolean = outer?.skipped || SKIPPED.has(tag) || (editables && isEditable(inner));
      outer = { block: outer && INLINE.has(tag) ? outer.block : inner, skipped };
      settings.set(inner, outer);
    }
    return outer ?? { block: element, skipped: true };
  };
}

function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}

/**
 * Whether a line break or a block without text stands right before `node`: such elements hold no
 * text node that would show them.
 */
function followsBreak(node: Text): boolean {
  const previous = node.previousSibling;
  return previous instanceof Element && !INLINE.has(tagOf(previous));
}
