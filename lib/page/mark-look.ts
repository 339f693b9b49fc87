import type { EntityId } from '../data/entity-schema.ts';

/** The styles of marks: a line on a tint, a line, or a tint. */
export const MARK_STYLES = ['both', 'underline', 'tint'] as const;

/** How a marked name looks. */
export type MarkStyle = (typeof MARK_STYLES)[number];

/** A colour of marks. */
export type MarkColour = keyof typeof MARK_COLOURS;

/** How marks look: their style, and the colours of companies that are not of the first one. */
export interface MarkLook {
  readonly style: MarkStyle;
  readonly colours: Readonly<Record<EntityId, MarkColour>>;
}

/**
 * The colours of marks. All but the first are those of Okabe and Ito, whom people with any form of
 * colour blindness tell apart (https://jfly.uni-koeln.de/color/), as far as they keep 3:1 against white
 * and black pages alike: the purple is darker than theirs for that.
 */
export const MARK_COLOURS = {
  teal: '#0b82a5',
  blue: '#0072b2',
  green: '#009e73',
  orange: '#d55e00',
  purple: '#b8658f',
} as const;

/** The colour of a company for which none was chosen. */
const FIRST_COLOUR = 'teal';

/** A mention as such, the selected one, or the one whose card is open. */
export type MarkState = 'mention' | 'selected' | 'open';

/** The style and colour of some marks. */
export interface Paint {
  readonly style: MarkStyle;
  readonly colour: MarkColour;
}

/** How the marks of `entity` are painted. */
export function paintOf({ style, colours }: MarkLook, entity: EntityId): Paint {
  return { style, colour: colours[entity] ?? FIRST_COLOUR };
}

/** All that marks may be painted with. */
export function listPaints({ style, colours }: MarkLook): readonly Paint[] {
  return [...new Set<MarkColour>([FIRST_COLOUR, ...Object.values(colours)])].map((colour) => ({
    style,
    colour,
  }));
}

/** All that a reader may choose. */
export const ALL_PAINTS: readonly Paint[] = MARK_STYLES.flatMap((style) =>
  (Object.keys(MARK_COLOURS) as MarkColour[]).map((colour): Paint => ({ style, colour })),
);

/** The file of the extension that holds the style sheet for `paint`. */
export function fileOfPaint({ style, colour }: Paint): string {
  return `marks/${style}-${colour}.css`;
}

/**
 * The name of a look in the registry of highlights, which the page shares with us: the prefix keeps it
 * apart from its own. Those of a reader who chose nothing have the shortest names.
 */
export function nameMark(state: MarkState, { style, colour }: Paint): string {
  return `newsgloss-${state}${style === 'both' ? '' : `-${style}`}${colour === FIRST_COLOUR ? '' : `-${colour}`}`;
}
