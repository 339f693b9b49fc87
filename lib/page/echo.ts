import { attributeOf, holderOf, textOf } from './node-reading.ts';

/** Longer texts are no labels, in UTF-16 units: a page hides all of itself while a dialog is open. */
const LONGEST_LABEL = 400;

/** How far around an element its double is looked for: its parent, and the parent of that. */
const AROUND = 2;

/** How much of the text around it is read, in UTF-16 units. */
const LONGEST_AROUND = 4_000;

/**
 * Whether an element only repeats, for the eye, what stands beside it for screen readers as well.
 * Marquees, tickers and split headlines are set so.
 */
export function isEcho(element: Element): boolean {
  if (attributeOf(element, 'aria-hidden') !== 'true') return false;
  const label = fold(textOf(element));
  if (label === '' || label.length > LONGEST_LABEL) return false;
  let around = holderOf(element);
  for (let steps = AROUND; around && steps > 0; steps -= 1, around = holderOf(around)) {
    const text = textOf(around);
    if (text.length > LONGEST_AROUND) return false;
    if (fold(text).split(label).length > 2) return true;
  }
  return false;
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
