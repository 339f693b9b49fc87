import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSite } from '../../../lib/settings/domain.ts';
import { patternsOf, sitesOf } from '../../../lib/settings/site.ts';
import { CHOICE_KEYS, isSame, listBroken, parseSettings, readEntry } from '../../../lib/settings/stored.ts';
import { compareStored, readExport, writeExport } from '../../../lib/settings/transfer.ts';
import { hostileAddresses, hostileKeys, hostileValues, mutate, mutations } from './hostile-values.ts';
import { checkInputs } from './input-check.ts';

const sites = fc.oneof(fc.domain(), fc.ipV4(), hostileKeys, hostileAddresses).map((name) => `site:${name}`);

const CHOSEN = {
  paused: true,
  density: 'all',
  hidden: ['openai'],
  colours: { openai: 'orange' },
  restMs: 0,
  cardSize: 'large',
  'site:news.example': 'off',
};

const stored = fc.oneof(
  fc.dictionary(fc.oneof(fc.constantFrom<string>(...CHOICE_KEYS), sites, hostileKeys), hostileValues, {
    maxKeys: 8,
    noNullPrototype: true,
  }),
  mutations.map((changes) => mutate(CHOSEN, changes)).filter(isRecord),
);

/** What makes no sense has its default, once and for all, and an export brings back what is left. */
export const storedCheck = checkInputs('what is stored', stored, (given) => {
  const read = parseSettings(given);
  const broken = listBroken(given);
  const mended = Object.fromEntries(Object.entries(given).filter(([key]) => !broken.includes(key)));
  assert.deepEqual(parseSettings(mended), read);
  assert.deepEqual(listBroken(mended), []);
  const brought = readExport(writeExport(given));
  assert.equal(brought.kind, 'read');
  if (brought.kind === 'read') assert.deepEqual(parseSettings(brought.stored), read);
  assert.deepEqual(compareStored(given, mended), []);
  for (const value of Object.values(brought.kind === 'read' ? brought.stored : {}))
    assert.ok(isSame(value, structuredClone(value)));
  return broken.length === 0;
});

const files = fc.oneof(
  mutations.map(
    (changes) =>
      JSON.stringify(mutate({ newsgloss: 'settings', version: 1, settings: CHOSEN }, changes)) ?? '',
  ),
  stored.map((settings) => JSON.stringify({ newsgloss: 'settings', version: 1, settings })),
  hostileValues.map((value) => JSON.stringify(value) ?? ''),
  fc
    .nat(20_000)
    .map(
      (depth) => `{"newsgloss":"settings","version":1,"settings":${'['.repeat(depth)}${']'.repeat(depth)}}`,
    ),
  fc.string({ unit: 'binary', maxLength: 50 }),
);

/** Of a file that anybody may have written only sound choices are taken. */
export const importCheck = checkInputs('files to import', files, (text) => {
  const read = readExport(text);
  if (read.kind === 'refused') return false;
  for (const [key, value] of Object.entries(read.stored)) {
    assert.deepEqual(readEntry(key, value), value);
    assert.ok(!read.unknown.includes(key));
  }
  compareStored({}, read.stored);
  return true;
});

/** What a reader writes as a site is one that the browser takes a pattern for, or refused. */
export const siteCheck = checkInputs(
  'sites that were written',
  fc.tuple(fc.oneof(fc.domain(), hostileAddresses, hostileKeys, fc.ipV6(), sites), fc.boolean()),
  ([text, whole]) => {
    sitesOf(text);
    const written = readSite(text, whole);
    if (written.kind === 'refused') return false;
    assert.equal(readEntry(`site:${written.site}`, 'on'), 'on');
    for (const pattern of patternsOf(written.site)) assert.match(pattern, /^\*:\/\/[^/\s]+\/\*$/);
    return true;
  },
);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
