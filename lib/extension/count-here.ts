/** How many mentions were found in one frame, and how many of them are marked. */
export interface Count {
  readonly found: number;
  readonly marked: number;
}

const KEY = 'newsgloss.count';

type World = Record<symbol, (() => Count) | undefined>;

/** Lets the worker count what is found in this frame. */
export function offerCount(count: () => Count): void {
  (globalThis as World)[Symbol.for(KEY)] = count;
}

/** What the worker runs in a frame to count: it is sent there as text, alone, with its arguments. */
export const COUNT_HERE = {
  args: [KEY],
  func: (key: string): Count | undefined => (globalThis as World)[Symbol.for(key)]?.(),
};
