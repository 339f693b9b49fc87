/** A place where one script of the extension leaves something for the others in the same frame. */
export interface Shelf<T> {
  put(value: T): void;
  take(): T | undefined;
}

/**
 * Makes the shelf of this name, the same one in every script. All of them run in one isolated
 * world, which the page cannot see into, and a symbol is a key no page element can be named by.
 */
export function createShelf<T>(name: string): Shelf<T> {
  const key = Symbol.for(`newsgloss.${name}`);
  const world = globalThis as { [key]?: T };
  return {
    put(value) {
      world[key] = value;
    },
    take: () => world[key],
  };
}
