import type { NamedEntity } from '../data/aliases.ts';
import { createShelf } from '../data/shelf.ts';
import type { Reading, ReadingOptions, StartedReading } from './reading.ts';

/** What the reader chose for cards. */
export interface CardChoices {
  /** How long the pointer is to rest on a name, in ms. */
  readonly restMs: number;
  readonly cardSize: 'small' | 'medium' | 'large';
  /** Whether the pointer opens no card. */
  readonly keyboardOnly: boolean;
  /** The language that cards speak; `auto` is the browser's. */
  readonly language: string;
}

/** What the reading script offers the card script. */
export interface SharedPage {
  /** The reading under way, if the page is read now. */
  readonly reading: Reading | undefined;
  readonly choices: CardChoices;
  /** Calls `listener` when a reading begins or ends. */
  subscribe(listener: () => void): void;
}

/** What the marking script is told. */
export interface MarkingOptions extends Omit<ReadingOptions, 'gazetteer' | 'shadowRootOf'> {
  /** Gives the names to look for, of the bundled ones and others. */
  readonly pickNames: (bundled: readonly NamedEntity[]) => readonly NamedEntity[];
}

/** Begins to read and mark the page, with the bundled names. */
export type StartMarking = (options: MarkingOptions) => StartedReading;

/** Where the script that judges the page shares its reading. */
export const pageShelf = createShelf<SharedPage>('page');

/** Where the script that can mark names leaves the means to. */
export const markerShelf = createShelf<StartMarking>('marker');

/** Where the names of what leads to a company are, once they are asked for. */
export const viaShelf = createShelf<readonly NamedEntity[]>('via');
