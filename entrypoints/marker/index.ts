import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { namedEntities } from '../../lib/data/aliases.ts';
import { compileGazetteer } from '../../lib/detection/gazetteer.ts';
import { shadowRootOf } from '../../lib/extension/shadow-root-of.ts';
import { startReading } from '../../lib/page/reading.ts';
import { markerShelf } from '../../lib/page/shelves.ts';

/** The script that finds and marks names; the worker runs it once a page is to be read. */
export default defineUnlistedScript(() =>
  markerShelf.put(({ pickNames, ...options }) =>
    startReading({ gazetteer: compileGazetteer(pickNames(namedEntities)), shadowRootOf, ...options }),
  ),
);
