import { namedEntities } from '../../../../lib/data/aliases.ts';
import { compileGazetteer } from '../../../../lib/detection/gazetteer.ts';
import { shadowRootOf } from '../../../../lib/extension/shadow-root-of.ts';
import { fitMarks } from '../../../../lib/page/fit-marks.ts';
import { chooseMarked } from '../../../../lib/page/choose-marked.ts';
import { createPlaceGate } from '../../../../lib/page/gate-place.ts';
import { startReading } from '../../../../lib/page/reading.ts';
import markCss from '../../../../lib/page/marks.css?inline';
import { enter } from './contest.ts';

// Slices follow each other without a wait: the time that nothing is done in is nobody's cost.
globalThis.requestIdleCallback = (next) => {
  queueMicrotask(next as () => void);
  return 0;
};

// Registered with the script, it is there before the page is: see docs/adr/0003.
const look = new CSSStyleSheet();
look.replaceSync(fitMarks(markCss, false));
document.adoptedStyleSheets.push(look);

enter('newsgloss', async () => {
  const { reading, done } = startReading({
    gazetteer: compileGazetteer(namedEntities),
    shadowRootOf,
    isOrphaned: () => false,
    density: 'section',
    createPlaceGate,
    chooseMarked,
  });
  await done;
  return () => reading.stop();
});
