import type { EntityId } from '../data/entity-schema.ts';
import { listPaints, nameMark, paintOf, type MarkLook, type MarkState } from './mark-look.ts';
import { writeMarks } from './write-marks.ts';

/** What a painter has to know of the look of marks. */
export interface PaintBox {
  /** The name of a highlight for mentions of `entity`. */
  nameOf(state: MarkState, entity: EntityId): string;
  /** Names of which each has a rule where its style sheet is there, and a double line. */
  readonly doubleNames: readonly string[];
  /** The style sheet, for where the browser does not bring it. */
  writeSheet(): string;
}

/** Fills the box of a reader who wants marks to look like `look`. */
export function fillPaintBox(look: MarkLook, isFirefox: boolean): PaintBox {
  const paints = listPaints(look);
  return {
    nameOf: (state, entity) => nameMark(state, paintOf(look, entity)),
    doubleNames: paints.map((paint) => nameMark('open', paint)),
    writeSheet: () => writeMarks(paints, isFirefox),
  };
}
