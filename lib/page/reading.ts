import { mayHoldMention } from '../detection/find-mentions.ts';
import type { Gazetteer } from '../detection/gazetteer.ts';
import type { chooseMarked as Choose } from './choose-marked.ts';
import { cutFlow } from './cut-flow.ts';
import type { Density } from './density.ts';
import { findInFlow } from './find-in-flow.ts';
import type { Flow } from './flow.ts';
import type { Place } from './gate-place.ts';
import { isPaintable } from './is-paintable.ts';
import { locateMention, type PageMention } from './mention.ts';
import { createMentionStore } from './mention-store.ts';
import type { PaintBox } from './paint-box.ts';
import { createPainter, type Emphasis } from './painter.ts';
import { readFlows } from './read-flows.ts';
import { findShadowRoots, type ShadowRootOf } from './shadow-roots.ts';
import { runInSlices, type SliceTiming } from './slices.ts';
import { watchPage } from './watch-page.ts';
import { watchUnannounced, type UnannouncedWatch } from './watch-unannounced.ts';
import { watchUpgrades } from './watch-upgrades.ts';

/** A page being read: its mentions, kept true and painted while the page lives. */
export interface Reading {
  /** Every mention found so far, in document order. */
  readonly mentions: readonly PageMention[];
  /** What the first scan cost; zeros until it is done. */
  readonly timing: SliceTiming;
  /** Whether it is painted now. */
  isMarked(mention: PageMention): boolean;
  /** Marks as many mentions as `density` says, from now on; settles once that is so. */
  setDensity(density: Density): Promise<void>;
  /** The marked mention at a point of the viewport, in CSS px. */
  mentionAt(x: number, y: number): PageMention | undefined;
  emphasise(emphasis: Emphasis, mention: PageMention | undefined): void;
  /** Calls `listener` after each change of `mentions`; returns the undo. */
  subscribe(listener: () => void): () => void;
  /** Takes all marks away and stops watching. */
  stop(): void;
}

/** What a reading needs. */
export interface ReadingOptions {
  readonly gazetteer: Gazetteer;
  readonly shadowRootOf: ShadowRootOf;
  readonly isOrphaned: () => boolean;
  readonly density: Density;
  /** Handed in by the script that judges pages and frames, which has the gate: one copy in a page will do. */
  readonly createPlaceGate: () => (node: Node) => Place;
  readonly chooseMarked: typeof Choose;
  readonly paintBox: PaintBox;
}

/** A reading that has begun. */
export interface StartedReading {
  readonly reading: Reading;
  /** Settles when the first scan is over. */
  readonly done: Promise<void>;
}

/**
 * Reads the document with its shadow trees and paints its mentions, then follows its changes, while
 * the page is in sight.
 *
 * `done` settles when the first scan is over, also when the reading was stopped before. Once
 * `isOrphaned` says yes, a newer script reads the page, and the next change ends this reading.
 */
export function startReading({
  gazetteer,
  shadowRootOf,
  isOrphaned,
  density: firstDensity,
  paintBox,
  createPlaceGate,
  chooseMarked,
}: ReadingOptions): StartedReading {
  const painter = createPainter(paintBox);
  const abort = new AbortController();
  const listeners = new Set<() => void>();
  const store = createMentionStore();
  /** The mentions painted, by what is painted. */
  const byRange = new Map<AbstractRange, PageMention>();
  const knownTrees = new WeakSet<ShadowRoot>();
  let density = firstDensity;
  let timing: SliceTiming = { totalMs: 0, longestMs: 0 };

  /** The mentions of `flow`; one that stands where it stood before stays the same object. */
  function readFlow(flow: Flow, placeOf: (node: Node) => Place): PageMention[] {
    return findInFlow(gazetteer, flow).map((mention) => {
      const located = locateMention(flow, mention, placeOf);
      const before = store.at(located.range.startContainer, located.range.startOffset);
      return before && isSame(before, located) ? before : located;
    });
  }

  /** A flow that a hostile page makes unreadable costs its own mentions alone. */
  function tryFlow(flow: Flow, placeOf: (node: Node) => Place): PageMention[] {
    try {
      return readFlow(flow, placeOf);
    } catch {
      return []; // nothing can be said of this text; the rest of the page is read all the same
    }
  }

  /** Reads what is under `roots` anew; what is no longer read, or no longer there, loses its mentions. */
  function* read(roots: readonly Node[]): Generator<void> {
    const placeOf = createPlaceGate();
    const found: PageMention[][] = [];
    for (const root of roots) found.push(yield* readTree(root, placeOf));
    store.replace(roots, found);
    yield;
    yield* markChosen(placeOf);
    // After the rest is marked: to look at each element takes as long as to read the texts.
    const trees = yield* findNewTrees(roots);
    if (trees.length > 0) yield* enter(trees);
  }

  /** The shadow trees in `roots` that are not followed yet, with those in one another; each is walked once. */
  function* findNewTrees(roots: readonly Node[]): Generator<void, readonly ShadowRoot[]> {
    const trees: ShadowRoot[] = [];
    const unseen = [...roots];
    for (const root of unseen) {
      for (const tree of findShadowRoots(root, { shadowRootOf, onCustom: upgrades.add })) {
        if (tree && !knownTrees.has(tree)) {
          knownTrees.add(tree);
          trees.push(tree);
          unseen.push(tree);
        }
        yield;
      }
    }
    return trees;
  }

  /** Reads and follows shadow trees. */
  function* enter(trees: readonly ShadowRoot[]): Generator<void> {
    const placeOf = createPlaceGate();
    const found: PageMention[][] = [];
    for (const tree of trees) {
      watch.follow(tree);
      found.push(yield* readTree(tree, placeOf));
    }
    store.replace(trees, found);
    yield;
    yield* markChosen(placeOf);
  }

  function* readTree(root: Node, placeOf: (node: Node) => Place): Generator<void, PageMention[]> {
    const list: PageMention[] = [];
    for (const flow of readFlows(root, (data) => mayHoldMention(gazetteer, data))) {
      yield;
      for (const part of flow ? cutFlow(flow) : []) {
        for (const mention of tryFlow(part, placeOf)) list.push(mention);
        yield;
      }
    }
    return list;
  }

  function* markChosen(placeOf = createPlaceGate()): Generator<void> {
    const chosen = yield* chooseMarked(store.all, { density, placeOf });
    yield;
    yield* paint(chosen);
  }

  /** Paints the chosen alone, in one go: after each task that adds marks, the browser lays all out anew. */
  function* paint(chosen: readonly PageMention[]): Generator<void> {
    const wanted = new Set(chosen);
    for (const [range, mention] of byRange) {
      if (wanted.has(mention)) continue;
      painter.unmark(range);
      byRange.delete(range);
    }
    const added = chosen.filter(({ range }) => !byRange.has(range) && isPaintable(range));
    yield* painter.mark(added);
    if (painter.restore() !== 'given-up') for (const mention of added) byRange.set(mention.range, mention);
  }

  function publish(): void {
    for (const listener of listeners) listener();
  }

  async function run(work: Iterator<unknown>): Promise<SliceTiming> {
    const spent = await runInSlices(work, abort.signal);
    if (!abort.signal.aborted) publish();
    return spent;
  }

  function schedule(work: () => Iterator<unknown>): Promise<SliceTiming> {
    const spent = queue.then(() => run(work()));
    queue = spent.then(ignore, ignore); // one that failed must not hold up those after it
    return spent;
  }

  const watch = watchPage(async (roots) => {
    if (isOrphaned()) reading.stop();
    const { totalMs } = await schedule(() => read(roots));
    stayAwake();
    return totalMs;
  });
  const upgrades = watchUpgrades(watch.touch);
  let unannounced: UnannouncedWatch | undefined;
  let queue = run(read(document.documentElement ? [document] : [])).then((first) => {
    timing = first;
    stayAwake();
  });

  /** Most pages have nothing to look after, and the listeners that it takes cost as much as the walk. */
  function stayAwake(): void {
    if (abort.signal.aborted || (byRange.size === 0 && !upgrades.isWaiting())) return;
    unannounced ??= watchUnannounced(look);
    unannounced.wake();
  }

  function look(): void {
    if (isOrphaned()) return reading.stop();
    upgrades.look();
    const outcome = painter.restore();
    if (outcome === 'restored') unannounced?.wake(); // the page may be at it
    if (outcome === 'given-up' && byRange.size > 0) {
      byRange.clear();
      publish();
    }
  }

  const done = queue;

  const reading: Reading = {
    get mentions() {
      return store.all;
    },
    get timing() {
      return timing;
    },
    isMarked: (mention) => byRange.has(mention.range),
    setDensity(next) {
      if (next !== density) void schedule(() => markChosen());
      density = next;
      return queue;
    },
    mentionAt(x, y) {
      unannounced?.wake();
      for (const range of painter.rangesAt(x, y)) {
        const mention = byRange.get(range);
        if (mention) return mention;
      }
      return undefined;
    },
    emphasise: (emphasis, mention) => painter.emphasise(emphasis, mention),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      abort.abort();
      watch.stop();
      unannounced?.stop();
      store.clear();
      byRange.clear();
      painter.clear();
      for (const listener of listeners) listener();
    },
  };
  return { reading, done };
}

function ignore(): void {}

/** Whether two mentions that start at one point are one. */
function isSame(a: PageMention, b: PageMention): boolean {
  return (
    a.entity === b.entity &&
    a.place === b.place &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset
  );
}
