import { fold, INVISIBLE } from './fold.ts';

/** The offset of the nearest unit before `at` that a reader can see, or -1. */
export function seenBefore(text: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && fold(text.charCodeAt(i)) === INVISIBLE) i--;
  return i;
}

/** The offset of the nearest unit from `at` on that a reader can see, or the length of the text. */
export function seenFrom(text: string, at: number): number {
  let i = at;
  while (i < text.length && fold(text.charCodeAt(i)) === INVISIBLE) i++;
  return i;
}

/** The folded unit at an offset that may lie outside the text; white space stands for nothing. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? fold(text.charCodeAt(at)) : 0x20;
}
