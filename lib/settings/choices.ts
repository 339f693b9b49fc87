import { DEFAULT_SETTINGS } from '../card/constants.ts';
import type { EntityId } from '../data/entity-schema.ts';
import type { Density } from '../page/density.ts';
import type { MarkColour, MarkStyle } from '../page/mark-look.ts';
import type { CardChoices } from '../page/shelves.ts';
import type { Language } from './languages.ts';

/** What the reader chose, all but the rules for sites. */
export interface Choices extends CardChoices {
  /** Whether nothing is read anywhere. */
  readonly paused: boolean;
  /** Whether only sites with a rule that says "on" are read. */
  readonly onlyListed: boolean;
  /** How many of a page's mentions are marked. */
  readonly density: Density;
  /** Companies that are not looked for. */
  readonly hidden: readonly EntityId[];
  /** Whether products, brands and units are looked for too, as ChatGPT for OpenAI. */
  readonly via: boolean;
  readonly markStyle: MarkStyle;
  /** The colour of each company's marks; those left out are of the first colour. */
  readonly colours: Readonly<Record<EntityId, MarkColour>>;
  readonly language: Language | 'auto';
  /** Whether the icon shows how many names a page has. */
  readonly badge: boolean;
}

/** The longest wait that a reader may choose, in ms: a longer one looks like a fault. */
export const LONGEST_REST_MS = 1000;

/** What holds until the reader chooses. The density is enough to notice a name, not enough to tire. */
export const DEFAULTS: Choices = {
  paused: false,
  onlyListed: false,
  density: 'section',
  hidden: [],
  via: false,
  markStyle: 'both',
  colours: {},
  restMs: DEFAULT_SETTINGS.restMs,
  cardSize: 'medium',
  keyboardOnly: false,
  language: 'auto',
  badge: true,
};
