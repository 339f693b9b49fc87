import { namedEntities } from '../../../../lib/data/aliases.ts';
import { compileGazetteer } from '../../../../lib/detection/gazetteer.ts';
import { shadowRootOf } from '../../../../lib/extension/shadow-root-of.ts';
import { chooseMarked } from '../../../../lib/page/choose-marked.ts';
import { createPlaceGate } from '../../../../lib/page/gate-place.ts';
import { startReading } from '../../../../lib/page/reading.ts';
import { fillPaintBox } from '../../../../lib/page/paint-box.ts';
import { enter } from './contest.ts';

/** Of a reader who chose nothing. */
const PAINT_BOX = fillPaintBox({ style: 'both', colours: {} }, false);

// Slices follow each other without a wait: the time that nothing is done in is nobody's cost.
globalThis.requestIdleCallback = (next) => {
  queueMicrotask(next as () => void);
  return 0;
};

// Registered with the script, it is there before the page is: see docs/adr/0003.
const look = new CSSStyleSheet();
look.replaceSync(PAINT_BOX.writeSheet());
document.adoptedStyleSheets.push(look);

enter('newsgloss', async () => {
  const { reading, done } = startReading({
    gazetteer: compileGazetteer(namedEntities),
    shadowRootOf,
    isOrphaned: () => false,
    density: 'section',
    paintBox: PAINT_BOX,
    createPlaceGate,
    chooseMarked,
  });
  await done;
  return () => reading.stop();
});
