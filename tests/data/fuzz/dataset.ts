import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDataset } from '../../../lib/data/check-dataset.ts';
import { DatasetError } from '../../../lib/data/dataset-error.ts';
import type { FiledRecords } from '../../../lib/data/rules/rule.ts';
import { parseJson } from '../../../lib/data/parse-json.ts';
import { smallRecords, TODAY } from '../small-records.ts';
import { hostileAddresses, hostileKeys, hostileValues, mutate, mutations } from './hostile-values.ts';
import { checkInputs } from './input-check.ts';

/** One company, its claim and its release: files that keep every rule. */
const SOUND = filesOf(smallRecords());

/** Sound files with a few changes, or with another address. */
const files = fc.oneof(
  { weight: 2, arbitrary: mutations.map((changes) => mutate(SOUND, changes) as typeof SOUND) },
  {
    weight: 2,
    arbitrary: hostileAddresses.map((url) =>
      SOUND.map((file) =>
        file.name === 'sources.json'
          ? { ...file, content: (file.content as object[]).map((source) => ({ ...source, url })) }
          : file,
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ name: hostileKeys, content: hostileValues }), { maxLength: 4 }),
  },
);

/** Whoever reads the dataset hears of a fault as a `DatasetError`, and of no address but https. */
export const datasetCheck = checkInputs('files of the dataset', files, (given) => {
  // Files have a name each, whatever is in them: they come from a folder.
  const named = given.filter((file) => typeof file?.name === 'string');
  try {
    const { sources, publishers } = checkDataset(named, TODAY);
    for (const url of [...sources.map((source) => source.url), ...publishers.map(({ home }) => home)]) {
      assert.equal(new URL(url).protocol, 'https:');
    }
    return true;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    assert.ok(error.problems.length > 0 && error.problems.every(({ remedy }) => remedy !== ''));
    return false;
  }
});

const SIGNS = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  '\\',
  '\\u12',
  '1e999',
  'null',
  '"__proto__"',
  ' ',
  '\u2028',
  '-',
];

/** Texts that are JSON, nearly JSON, nested, or nothing of the kind. */
const texts = fc.oneof(
  hostileValues.map((value) => JSON.stringify(value) ?? ''),
  fc.tuple(hostileValues, fc.nat(60), fc.constantFrom(...SIGNS)).map(([value, at, sign]) => {
    const text = JSON.stringify(value) ?? '';
    return text.slice(0, at) + sign + text.slice(at + 1);
  }),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 20 }).map((signs) => signs.join('')),
  fc.nat(5_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** A text is either read as JSON reads it, or refused with its faults. */
export const jsonCheck = checkInputs('texts of JSON', texts, (text) => {
  const parsed = parseJson(text);
  if ('content' in parsed) {
    assert.deepEqual(parsed.content, JSON.parse(text));
    return true;
  }
  assert.ok(parsed.faults.length > 0);
  return false;
});

function filesOf(records: FiledRecords): { name: string; content: unknown }[] {
  const { entities, claims, sources, publishers } = records;
  const list = (filed: readonly { readonly record: unknown }[]) => filed.map(({ record }) => record);
  return [
    ...entities.slice(0, 1).map(({ file, record }) => ({ name: file, content: record as unknown })),
    { name: 'claims/acme.json', content: list(claims) },
    { name: 'sources.json', content: list(sources) },
    { name: 'publishers.json', content: list(publishers) },
  ];
}
