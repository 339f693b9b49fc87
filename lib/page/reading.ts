import { mayHoldMention } from '../detection/find-mentions.ts';
import type { Gazetteer } from '../detection/gazetteer.ts';
import { findInFlow } from './find-in-flow.ts';
import type { Flow } from './flow.ts';
import { createPlaceGate, type Place } from './gate-place.ts';
import { locateMention, type PageMention } from './mention.ts';
import { isWithin } from './node-reading.ts';
import { createPainter, type Emphasis } from './painter.ts';
import { readFlows } from './read-flows.ts';
import { runInSlices, type SliceTiming } from './slices.ts';
import { watchPage } from './watch-page.ts';

/** A page being read: its mentions, kept true and painted while the page lives. */
export interface Reading {
  /** Every mention found so far, in document order. */
  readonly mentions: readonly PageMention[];
  /** What the first scan cost; zeros until it is done. */
  readonly timing: SliceTiming;
  isMarked(mention: PageMention): boolean;
  /** The marked mention at a point of the viewport, in CSS px. */
  mentionAt(x: number, y: number): PageMention | undefined;
  emphasise(emphasis: Emphasis, mention: PageMention | undefined): void;
  /** Calls `listener` after each change of `mentions`; returns the undo. */
  subscribe(listener: () => void): () => void;
  /** Takes all marks away and stops watching. */
  stop(): void;
}

/**
 * Reads the document and paints its mentions, then follows its changes.
 *
 * `done` settles when the first scan is over, also when the reading was stopped before. Once
 * `isOrphaned` says yes, a newer script reads the page, and the next change ends this reading.
 */
export function startReading({
  gazetteer,
  isOrphaned,
}: {
  readonly gazetteer: Gazetteer;
  readonly isOrphaned: () => boolean;
}): { readonly reading: Reading; readonly done: Promise<void> } {
  const painter = createPainter();
  const abort = new AbortController();
  const listeners = new Set<() => void>();
  const byNode = new Map<Node, PageMention[]>();
  const byRange = new Map<AbstractRange, PageMention>();
  let mentions: readonly PageMention[] = [];
  let timing: SliceTiming = { totalMs: 0, longestMs: 0 };

  function drop(mention: PageMention): void {
    painter.unmark(mention.range);
    byRange.delete(mention.range);
  }

  /** Puts what `flow` holds now in the place of what its nodes held before. */
  function takeFlow(flow: Flow, placeOf: (node: Node) => Place): void {
    const before = flow.nodes.flatMap((node) => byNode.get(node) ?? []);
    const after = findInFlow(gazetteer, flow).map((mention) => {
      const located = locateMention(flow, mention, placeOf);
      return before.find((old) => isSame(old, located)) ?? located;
    });
    for (const old of before) if (!after.includes(old)) drop(old);
    for (const node of flow.nodes) byNode.delete(node);
    for (const mention of after) {
      const node = mention.range.startContainer;
      byNode.set(node, [...(byNode.get(node) ?? []), mention]);
      byRange.set(mention.range, mention);
      if (isMarkable(mention)) painter.mark(mention.range);
    }
  }

  /** A flow that a hostile page makes unreadable costs its own mentions alone. */
  function tryFlow(flow: Flow, placeOf: (node: Node) => Place): void {
    try {
      takeFlow(flow, placeOf);
    } catch {
      // Nothing can be said of this text; the rest of the page is read all the same.
    }
  }

  /** Reads what is under `roots` anew; what is no longer read, or no longer there, loses its mentions. */
  function* read(roots: readonly Node[]): Generator<void> {
    const placeOf = createPlaceGate();
    const stale = new Set(byNode.keys().filter((node) => roots.some((root) => isWithin(node, root))));
    for (const root of roots) {
      for (const flow of readFlows(root, (data) => mayHoldMention(gazetteer, data))) {
        if (flow) {
          tryFlow(flow, placeOf);
          for (const node of flow.nodes) stale.delete(node);
        }
        yield;
      }
    }
    for (const [node, held] of byNode) {
      if (node.isConnected && !stale.has(node)) continue;
      for (const mention of held) drop(mention);
      byNode.delete(node);
    }
  }

  function publish(): void {
    mentions = [...byNode.values()].flat().toSorted(inDocumentOrder);
    for (const listener of listeners) listener();
  }

  async function readNow(roots: readonly Node[]): Promise<SliceTiming> {
    const spent = await runInSlices(read(roots), abort.signal);
    if (!abort.signal.aborted) publish();
    return spent;
  }

  let queue = readNow(document.documentElement ? [document] : []).then((first) => {
    timing = first;
  });
  const done = queue;
  const unwatch = watchPage((blocks) => {
    if (isOrphaned()) reading.stop();
    else queue = queue.then(() => readNow(blocks)).then(() => undefined);
  });

  const reading: Reading = {
    get mentions() {
      return mentions;
    },
    get timing() {
      return timing;
    },
    isMarked: (mention) => byRange.has(mention.range) && isMarkable(mention),
    mentionAt(x, y) {
      for (const range of painter.rangesAt(x, y)) {
        const mention = byRange.get(range);
        if (mention) return mention;
      }
      return undefined;
    },
    emphasise: (emphasis, mention) => painter.emphasise(emphasis, mention?.range),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      abort.abort();
      unwatch();
      byNode.clear();
      byRange.clear();
      mentions = [];
      painter.clear();
      for (const listener of listeners) listener();
    },
  };
  return { reading, done };
}

function isMarkable(mention: PageMention): boolean {
  return mention.place === 'article';
}

function isSame(a: PageMention, b: PageMention): boolean {
  return (
    a.entity === b.entity &&
    a.place === b.place &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset
  );
}

function inDocumentOrder({ range: a }: PageMention, { range: b }: PageMention): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const follows =
    a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING;
  return follows ? -1 : 1;
}
