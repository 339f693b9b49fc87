import { changedBlocks, outermost } from './changed-blocks.ts';
import { isInPage } from './node-reading.ts';

/** How long changes are gathered before they are read, in ms: pages change in bursts. */
const SETTLE_MS = 150;

/** Reading takes up one part in so many of the time of a page that changes all the time. */
const SHARE = 20;

/** How long a page that never rests waits at most, in ms. */
const PATIENCE_MS = 5_000;

/** From so many changes on, none is looked at any more: the whole tree is read. */
const MANY_RECORDS = 2_000;

/** From so many changed blocks on, one reading of the whole tree is cheaper than one for each. */
const MANY_BLOCKS = 200;

/** What watches a page. */
export interface PageWatch {
  /** Watches a tree too: the document is watched from the beginning, a shadow tree once it is known. */
  follow(root: Node): void;
  /** Has `node` read as if it had changed. */
  touch(node: Node): void;
  stop(): void;
}

/**
 * Has `read` read what changed, together for each while that changes are gathered. `read` gets the
 * roots of the change, none within another and each in the page; none at all where something was
 * only taken away. It settles with the ms that it took: the next one waits the longer for that.
 *
 * Nothing is read while the page is hidden; what changed then is read once it is shown.
 */
export function watchPage(read: (roots: readonly Node[]) => Promise<number>): PageWatch {
  const abort = new AbortController();
  let dirty = new Set<Node>();
  /** The trees of which so much changed that all is read. */
  const flooded = new Set<Node>();
  let records = 0;
  let hasChanged = false;
  let isBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SETTLE_MS;
  const followed = new Set<WeakRef<Node>>();

  const observer = new MutationObserver((seen) => {
    records += seen.length;
    hasChanged = true;
    if (records > MANY_RECORDS) flood();
    else for (const record of seen) for (const block of changedBlocks(record)) dirty.add(block);
    schedule();
  });

  function flood(): void {
    dirty = new Set();
    for (const root of trees()) flooded.add(root);
  }

  function trees(): Node[] {
    const live: Node[] = [];
    for (const reference of followed) {
      const root = reference.deref();
      if (root && isInPage(root)) live.push(root);
      else if (!root) followed.delete(reference);
    }
    return live;
  }

  function schedule(): void {
    if (timer !== undefined || isBusy || !hasChanged) return;
    if (document.hidden)
      document.addEventListener('visibilitychange', schedule, { once: true, signal: abort.signal });
    else timer = setTimeout(() => void report(), wait);
  }

  async function report(): Promise<void> {
    timer = undefined;
    if (dirty.size > MANY_BLOCKS) flood();
    const roots = outermost(flooded.size > 0 ? flooded : dirty);
    dirty = new Set();
    flooded.clear();
    records = 0;
    hasChanged = false;
    isBusy = true;
    try {
      wait = Math.min(PATIENCE_MS, Math.max(SETTLE_MS, SHARE * (await read(roots))));
    } finally {
      isBusy = false;
      if (!abort.signal.aborted) schedule();
    }
  }

  function follow(root: Node): void {
    if (followed.size % 100 === 99) trees(); // which forgets what is gone
    followed.add(new WeakRef(root));
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  follow(document);
  return {
    follow,
    touch(node) {
      dirty.add(node);
      hasChanged = true;
      schedule();
    },
    stop() {
      abort.abort();
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
