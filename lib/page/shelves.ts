import { createShelf } from '../data/shelf.ts';
import type { Reading, ReadingOptions, StartedReading } from './reading.ts';

/** What the reading script offers the card script. */
export interface SharedPage {
  /** The reading under way, if the page is read now. */
  readonly reading: Reading | undefined;
  /** How long the pointer is to rest on a name, in ms, where the reader chose it. */
  readonly restMs: number | undefined;
  /** Calls `listener` when a reading begins or ends. */
  subscribe(listener: () => void): void;
}

/** Begins to read and mark the page, with the bundled names. */
export type StartMarking = (options: Omit<ReadingOptions, 'gazetteer' | 'shadowRootOf'>) => StartedReading;

/** Where the script that judges the page shares its reading. */
export const pageShelf = createShelf<SharedPage>('page');

/** Where the script that can mark names leaves the means to. */
export const markerShelf = createShelf<StartMarking>('marker');
