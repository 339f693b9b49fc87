import { MARK_COLOURS, nameMark, type MarkState, type MarkStyle, type Paint } from './mark-look.ts';

/**
 * The tint of marks, in per cent of their colour, and their line. Highlights take few properties, none of
 * which moves text: https://drafts.csswg.org/css-pseudo-4/#highlight-styling.
 */
const STYLES: Readonly<Record<MarkStyle, readonly [tint: number, line: string]>> = {
  both: [11, 'dotted'],
  underline: [0, 'dotted'],
  tint: [24, ''],
};

/**
 * The states differ in their lines, not in colour alone. The tints lie over one another, and are pale
 * enough for grey text on them.
 */
const STATES: readonly (readonly [
  state: MarkState,
  tint: number | undefined,
  line: string,
  thickness: number,
])[] = [
  ['mention', undefined, '', 0.12],
  ['selected', 16, 'solid', 0.14],
  ['open', 16, 'double', 0.1],
];

/**
 * Writes the style sheet for `paints`, and for no more: each name that has a rule makes the style of
 * every element dearer in Chromium. In forced colours the lines tell the states apart: Chromium 156
 * paints every highlight in the colours of selected text there, whatever a style sheet says.
 *
 * `::highlight()` stands for every element, and has Chromium compute the style of each: there it is asked
 * of the root element alone, from which it is inherited
 * (https://drafts.csswg.org/css-pseudo-4/#highlight-cascade). Firefox 153 inherits nothing.
 */
export function writeMarks(paints: readonly Paint[], isFirefox: boolean): string {
  let rules = '';
  let forced = '';
  for (const paint of paints) {
    const colour = MARK_COLOURS[paint.colour];
    const [markTint, markLine] = STYLES[paint.style];
    for (const [state, tint = markTint, stateLine, thickness] of STATES) {
      const line = stateLine || markLine;
      const selector = `${isFirefox ? '' : ':root'}::highlight(${nameMark(state, paint)})`;
      const decoration = line === '' ? 'none' : `underline ${line} ${colour} ${thickness}em`;
      rules += `${selector}{background-color:color-mix(in srgb,${colour} ${tint}%,transparent);text-decoration:${decoration}}`;
      const [ground, text] = state === 'mention' ? ['Canvas', 'CanvasText'] : ['Highlight', 'HighlightText'];
      forced += `${selector}{background-color:${ground};color:${text};text-decoration:underline ${line || 'dotted'} ${text} 0.14em}`;
    }
  }
  return `@media screen{${rules}}@media screen and (forced-colors:active){${forced}}`;
}
