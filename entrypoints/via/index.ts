import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { viaEntities } from '../../lib/data/via-aliases.ts';
import { viaShelf } from '../../lib/page/shelves.ts';

/** The script that carries the names of products, brands and units, for readers who want them marked too. */
export default defineUnlistedScript(() => viaShelf.put(viaEntities));
