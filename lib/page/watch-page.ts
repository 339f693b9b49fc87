import { isInPage, isWithin } from './node-reading.ts';
import { blockAround } from './read-flows.ts';

/** How long changes are gathered before they are read, in ms: pages change in bursts. */
const SETTLE_MS = 150;

/** From so many changed blocks on, one reading of the whole page is cheaper than one for each. */
const MANY_BLOCKS = 200;

/**
 * Tells which blocks changed, together for each while that changes are gathered.
 *
 * Only the roots of the change are named, none within another, each in the page; none at all where
 * something was only taken away. Returns the undo.
 */
export function watchPage(onChange: (blocks: readonly Element[]) => void): () => void {
  const dirty = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    for (const record of records) for (const block of changedBlocks(record)) dirty.add(block);
    timer ??= setTimeout(report, SETTLE_MS);
  });

  function report(): void {
    timer = undefined;
    const blocks = outermost(dirty.size > MANY_BLOCKS ? new Set([document.documentElement]) : dirty);
    dirty.clear();
    onChange(blocks);
  }

  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/**
 * The blocks that a change leaves to be read again. A block that came or went leaves the text
 * around it as it was, so it alone counts; a change of a line counts for the block around it.
 */
function changedBlocks({ type, target, addedNodes, removedNodes }: MutationRecord): Element[] {
  const nodes = [...addedNodes, ...removedNodes];
  const inLine =
    type === 'characterData' || nodes.some((node) => node instanceof Text || blockAround(node) !== node);
  const around = inLine ? blockAround(target) : undefined;
  const blocks = [...addedNodes].filter(
    (node) => node instanceof Element && blockAround(node) === node,
  ) as Element[];
  return around ? [around, ...blocks] : blocks;
}

function outermost(elements: ReadonlySet<Element>): Element[] {
  const connected = [...elements].filter((element) => element && isInPage(element));
  return connected.filter(
    (element) => !connected.some((other) => other !== element && isWithin(element, other)),
  );
}
