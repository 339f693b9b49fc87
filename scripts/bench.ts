import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchCard } from './bench/card.ts';
import { benchMatcher } from './bench/matcher.ts';
import { benchPage } from './bench/page.ts';
import { benchPopup } from './bench/popup.ts';

const DEFAULT_CORPUS = '../shared/corpus/dev';

/** What can be measured; each returns the figures that `--json` writes. */
const BENCHES: Readonly<Record<string, (corpus: string) => object | Promise<object>>> = {
  matcher: benchMatcher,
  page: benchPage,
  card: benchCard,
  popup: benchPopup,
};

const USAGE = `npm run bench -- [--only ${Object.keys(BENCHES).join('|')}] [--corpus DIR] [--json FILE]

Measures speed and memory on a corpus of saved pages (${DEFAULT_CORPUS}).`;

try {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      corpus: { type: 'string', default: DEFAULT_CORPUS },
      json: { type: 'string' },
    },
  });
  const chosen = values.only === undefined ? Object.keys(BENCHES) : [values.only];
  const figures: object[] = [];
  for (const name of chosen) {
    const bench = BENCHES[name];
    if (!bench) throw new Error(`there is no bench "${name}"`);
    figures.push(await bench(values.corpus));
  }
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify(Object.assign({}, ...figures), undefined, 2)}\n`);
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 2;
}
