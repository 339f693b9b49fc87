/** How a marked name looks: a line, a tint, or a line on a tint. */
export type MarkStyle = 'both' | 'underline' | 'tint';

/** A colour of marks. */
export type MarkColour = keyof typeof MARK_COLOURS;

/**
 * The colours of marks; `marks.css` paints them. All but the first are those of Okabe and Ito, whom
 * people with any form of colour blindness tell apart (https://jfly.uni-koeln.de/color/), as far as
 * they keep 3:1 against white and black pages alike: the purple is darker than theirs for that.
 */
export const MARK_COLOURS = {
  teal: '#0b82a5',
  blue: '#0072b2',
  green: '#009e73',
  orange: '#d55e00',
  purple: '#b8658f',
} as const;
