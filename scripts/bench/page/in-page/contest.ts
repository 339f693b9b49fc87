/** Does its work on the document as it stands; returns how to let go of what lives on afterwards. */
export type Contestant = (page: { readonly url: string }) => void | (() => void) | Promise<() => void>;

/** What one run cost, in ms. */
export interface Cost {
  readonly workMs: number;
  /** Styles and layout, forced right after the work. */
  readonly layoutMs: number;
  /** All that the browser does on the page's own thread to show the next frame. */
  readonly frameMs: number;
}

/** What the driver calls in the isolated world of a page. */
export interface Contest {
  readonly contestants: Record<string, Contestant>;
  /** Puts an untouched copy of the page's own DOM in its place, laid out and shown. */
  renew(): Promise<void>;
  run(name: string, url: string): Promise<Cost>;
}

declare global {
  var contest: Contest;
}

/** Enters a contestant; each comes in a script of its own, so that a page can be given one alone. */
export function enter(name: string, contestant: Contestant): void {
  globalThis.contest ??= createContest();
  globalThis.contest.contestants[name] = contestant;
}

function createContest(): Contest {
  const contestants: Record<string, Contestant> = {};
  let original: Node | undefined;
  return {
    contestants,
    async renew() {
      original ??= document.documentElement.cloneNode(true);
      document.documentElement.replaceWith(original.cloneNode(true));
      forceLayout();
      await showFrame();
    },
    async run(name, url) {
      const contestant = contestants[name]!;
      // What is left to be done for the page itself is no cost of the contestant.
      forceLayout();
      await showFrame();
      const start = performance.now();
      const undo = await contestant({ url });
      const worked = performance.now();
      forceLayout();
      const laidOut = performance.now();
      const frameMs = await showFrame();
      undo?.();
      return { workMs: worked - start, layoutMs: laidOut - worked, frameMs };
    },
  };
}

function forceLayout(): void {
  void document.body?.offsetHeight;
}

/**
 * Shows a frame; resolves with the ms from its callbacks to the first task behind it. Styles, layout
 * and paint lie between: https://html.spec.whatwg.org/multipage/webappapis.html#update-the-rendering
 */
function showFrame(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  requestAnimationFrame(() => {
    const start = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve(performance.now() - start);
    });
    port1.start();
    port2.postMessage(undefined);
  });
  return promise;
}
