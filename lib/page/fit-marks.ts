/**
 * Fits the style sheet of marks to a browser. `::highlight()` stands for every element, and has
 * Chromium compute the style of each: there it is asked of the root element alone, from which it is
 * inherited (https://drafts.csswg.org/css-pseudo-4/#highlight-cascade). Firefox 153 inherits nothing.
 */
export function fitMarks(css: string, isFirefox: boolean): string {
  return isFirefox ? css : css.replaceAll('::highlight', ':root::highlight');
}
