import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { namedEntities } from '../../lib/data/aliases.ts';
import { compileGazetteer } from '../../lib/detection/gazetteer.ts';
import { shadowRootOf } from '../../lib/extension/shadow-root-of.ts';
import { startReading } from '../../lib/page/reading.ts';
import { markerShelf, viaShelf } from '../../lib/page/shelves.ts';

/** The script that finds and marks names; the worker runs it once a page is to be read. */
export default defineUnlistedScript(() =>
  markerShelf.put(({ hidden, via, ...options }) => {
    const names = [...namedEntities, ...((via && viaShelf.take()) || [])];
    const gazetteer = compileGazetteer(names.filter(({ id }) => !hidden.includes(id)));
    return startReading({ gazetteer, shadowRootOf, ...options });
  }),
);
