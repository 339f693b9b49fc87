import { namedEntities } from '../../../lib/data/aliases.ts';
import { compileGazetteer } from '../../../lib/detection/gazetteer.ts';
import { chooseMarked } from '../../../lib/page/choose-marked.ts';
import { createPlaceGate } from '../../../lib/page/gate-place.ts';
import { fillPaintBox } from '../../../lib/page/paint-box.ts';
import { startReading, type ReadingOptions, type StartedReading } from '../../../lib/page/reading.ts';

/** Of a reader who chose nothing. */
const PAINT_BOX = fillPaintBox({ style: 'both', colours: {} }, false);

const OPTIONS: ReadingOptions = {
  gazetteer: compileGazetteer(namedEntities),
  shadowRootOf: () => undefined,
  isOrphaned: () => false,
  density: 'all',
  paintBox: PAINT_BOX,
  createPlaceGate,
  chooseMarked,
};

/** Begins to read the document as it stands, with the bundled names; every mention is marked unless told. */
export function startSample(options: Partial<ReadingOptions> = {}): StartedReading {
  return startReading({ ...OPTIONS, ...options });
}
