import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIndex } from '../../scripts/eval/corpus.ts';
import { checkSavedPage, openSavedPageTab, type SavedPageTab } from './support/saved-page.ts';

const CORPUS = '../shared/corpus/dev';

/** Every eighth page: `npm run pages` looks at all. */
const STEP = 8;

const isThere = existsSync(join(CORPUS, 'index.tsv'));
const pages = isThere ? readIndex(CORPUS).filter((_, at) => at % STEP === 0) : [];

describe.skipIf(!isThere)('a saved page (skipped without a corpus beside the project)', () => {
  let tab: SavedPageTab;

  beforeAll(async () => {
    tab = await openSavedPageTab();
  });
  afterAll(() => tab?.browser.close());

  for (const saved of pages) {
    it(`${saved.file}: is marked, and left alone`, async () => {
      expect((await checkSavedPage(tab, saved)).problems).toEqual([]);
    });
  }
  it.runIf(pages.length === 0)('waits for a corpus', () => {});
});
