import { attributeOf, textOf } from './node-reading.ts';

/** Longer texts are no labels, in UTF-16 units: a page hides all of itself while a dialog is open. */
const LONGEST_LABEL = 400;

/**
 * Whether an element only repeats what stands beside it, as marquees do, and is hidden from screen
 * readers for that. Where the other one is there for screen readers alone, this is the one that is seen.
 */
export function isEcho(element: Element): boolean {
  if (attributeOf(element, 'aria-hidden') !== 'true') return false;
  const label = fold(textOf(element));
  if (label === '' || label.length > LONGEST_LABEL) return false;
  return [element.previousElementSibling, element.nextElementSibling].some(
    (other) => other && fold(textOf(other)) === label && other.getBoundingClientRect().width > 1,
  );
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
