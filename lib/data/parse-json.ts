import { scanJson, type Fault } from './scan-json.ts';

/** What came of reading a text: its content, or all that is wrong with it. */
export type Parsed<T> = { readonly content: T } | { readonly faults: readonly Fault[] };

/** No file of the dataset comes near this size, in bytes; a larger one is a mistake, or an attack. */
export const MAX_SIZE = 2_000_000;

/** Describes a file that is over the limit; `size` is in bytes. */
export function describeSize(size: number): Fault {
  const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
  const problem = `the file is too large (${megabytes(size)}; the limit is ${megabytes(MAX_SIZE)})`;
  return { path: '', problem, remedy: 'Split it, or remove what does not belong into it' };
}

/**
 * Parses JSON from anywhere, and never throws.
 *
 * Stricter than `JSON.parse`, which is given only what passed: a text that is too long or too deep
 * costs time or the stack of whoever walks it, a key like `__proto__` turns data into behaviour where
 * it is copied, and of two equal keys all but the last are lost in silence.
 */
export function parseJson(text: string): Parsed<unknown> {
  if (text.length > MAX_SIZE) return { faults: [describeSize(text.length)] };
  const faults = scanJson(text);
  return faults.length === 0 ? { content: JSON.parse(text) } : { faults };
}
