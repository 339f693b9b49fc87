import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClaim } from '../../scripts/data/add/add-claim.ts';
import { openDialogue } from '../../scripts/data/add/dialogue.ts';
import { readDataset } from '../../scripts/read-dataset.ts';
import { claim, TODAY } from '../data/small-records.ts';
import { makeDataFolder, type DataFolder } from './data-folder.ts';

/** Answers that add a claim on a source that is known; an empty one takes what is proposed. */
const KNOWN_SOURCE = [
  'acme',
  'product',
  'Acme sells rockets.',
  '2025-04',
  'n', // no figure
  'https://example.com/release',
  '', // states
  '', // no further source
  '', // as of
  '', // review by
  '', // replaces nothing
  '', // id
  '', // write
];

/** The same with one answer put before the one at `at`, as if that had been given first. */
function firstAnswering(answers: readonly string[], at: number, wrong: string): string[] {
  return answers.toSpliced(at, 0, wrong);
}

describe('addClaim', () => {
  let data: DataFolder;

  beforeEach(() => {
    data = makeDataFolder();
  });

  afterEach(() => data.remove());

  /** Pipes the answers in, all at once, and returns what was said. */
  async function answer(answers: readonly string[]): Promise<{ isWritten: boolean; said: string }> {
    const input = new PassThrough();
    const output = new PassThrough();
    input.end(answers.map((line) => `${line}\n`).join(''));
    const dialogue = openDialogue(input, output);
    const isWritten = await addClaim(dialogue, { folder: data.folder, today: TODAY });
    dialogue.close();
    return { isWritten, said: String(output.read()) };
  }

  it('writes a claim on a known source, with the fields it proposes', async () => {
    const { isWritten, said } = await answer(KNOWN_SOURCE);
    expect(said).toContain('This is known as "release": release');
    expect(said).toContain('Written: claims/acme.json');
    expect(isWritten).toBe(true);
    expect(readDataset({ folder: data.folder, today: TODAY }).claims).toContainEqual({
      id: 'acme-sells-rockets',
      entities: ['acme'],
      topic: 'product',
      text: 'Acme sells rockets.',
      when: '2025-04',
      asOf: '2025-05-01',
      reviewBy: '2027-01-01',
      stances: [{ stance: 'states', source: 'release' }],
    });
  });

  it('changes nothing but the file of the claim, and keeps that sorted and laid out', async () => {
    const before = data.readAll();
    await answer(KNOWN_SOURCE.with(11, 'acme-aardvarks'));
    const { 'claims/acme.json': claims, ...others } = data.readAll();
    const { 'claims/acme.json': _, ...othersBefore } = before;
    expect(others).toEqual(othersBefore);
    const records = JSON.parse(claims!) as { id: string }[]; // the file was there before
    expect(records.map(({ id }) => id)).toEqual(['acme-aardvarks', 'acme-anvils']);
    expect(claims).toBe(`${JSON.stringify(records, null, 2)}\n`);
  });

  it('asks for what a plan, a figure, a new source and a new publisher need', async () => {
    const { said, isWritten } = await answer([
      'zeta, Acme',
      '5', // plan
      'Acme and Zeta plan a mill, The Post reports.',
      '2027-H1',
      'mill',
      'signed',
      '2025-10',
      'y',
      '1.5',
      'billion US dollars',
      '3', // up to
      'cost',
      'https://post.example/mill',
      'Une usine "énorme" </script>',
      'fr',
      'The Post',
      'y',
      'press',
      '',
      'fr',
      '2025-11-02',
      '',
      '',
      'states',
      'y',
      'https://example.com/zeta-release',
      'differs',
      'no mill is planned',
      'n',
      '',
      '',
      '',
      '',
      'y',
    ]);
    expect(said).toContain('Written: publishers.json, sources.json, claims/acme-zeta.json');
    expect(isWritten).toBe(true);
    const { claims, sources, publishers } = readDataset({ folder: data.folder, today: TODAY });
    expect(publishers).toContainEqual({
      id: 'the-post',
      name: 'The Post',
      kind: 'press',
      home: 'https://post.example/',
      country: 'FR',
    });
    expect(sources).toContainEqual({
      id: 'the-post-acme-2025-11',
      url: 'https://post.example/mill',
      title: 'Une usine "énorme" </script>',
      lang: 'fr',
      publisher: 'the-post',
      published: '2025-11-02',
      retrieved: TODAY,
    });
    expect(claims).toContainEqual({
      id: 'acme-zeta-plan-mill-post',
      entities: ['acme', 'zeta'],
      topic: 'plan',
      text: 'Acme and Zeta plan a mill, The Post reports.',
      value: { amount: 1.5, unit: 'billion US dollars', scope: 'cost', qualifier: 'up to' },
      when: '2027-H1',
      plan: 'mill',
      stage: 'signed',
      reached: '2025-10',
      asOf: '2025-11-02',
      reviewBy: '2026-07-01',
      stances: [
        { stance: 'states', source: 'the-post-acme-2025-11' },
        { stance: 'differs', source: 'zeta-release', says: 'no mill is planned' },
      ],
    });
    const order = 'id entities topic text value when plan stage reached asOf reviewBy stances';
    // As written: reading would put the fields in order.
    const [written = {}] = JSON.parse(data.readAll()['claims/acme-zeta.json'] ?? '[]') as object[];
    expect(Object.keys(written).join(' ')).toBe(order);
  });

  it.each([
    ['a company that is not there', 0, 'apple', 'Name one or two of acme, zeta.'],
    ['three companies', 0, 'acme zeta acme', 'Name one or two of acme, zeta.'],
    ['a topic that is not there', 1, 'sports', 'Choose one of the list.'],
    ['a number past the list', 1, '11', 'Choose one of the list.'],
    ['no sentence', 2, '', 'An answer is needed.'],
    [
      'a sentence that does not name the company',
      2,
      'It sells rockets.',
      'the sentence does not name "acme"',
    ],
    ['praise', 2, 'Acme sells innovative rockets.', 'a word praises (innovative)'],
    ['a sentence that is too long', 2, `Acme ${'x'.repeat(200)}.`, 'Expected <=200 but received 206'],
    ['a character that cannot be seen', 2, 'Acme sells\u202e rockets.', 'cannot be seen (U+202E)'],
    ['a moment of another form', 3, 'in spring', 'a moment is 2025, 2025-11'],
    ['a day that no calendar has', 3, '2025-02-30', 'no calendar has "2025-02-30"'],
    ['neither yes nor no', 4, 'perhaps', 'Answer y or n.'],
    ['an address that is none', 5, 'example.com', 'Invalid URL'],
    ['an address without encryption', 5, 'http://example.com/', 'a source is an https address'],
    ['an address that tracks', 5, 'https://example.com/new?utm_source=x', '"utm_source" tracks readers'],
    ['a stance that is none', 6, 'maybe', 'Choose one of the list.'],
    ['a day before the sources speak', 8, '2025-04-30', 'is before "release" was published'],
    ['a day to come', 8, '2026-02-01', 'is after 2026-01-01'],
    ['a review that is too far off', 9, '2029-01-01', 'is more than 12 months ahead'],
    ['an older claim that is not there', 10, 'acme-buggies', 'there is no claim "acme-buggies"'],
    ['an id that is taken', 11, 'acme-anvils', 'the id "acme-anvils" is taken by claims/acme.json [0]'],
    ['an id of another form', 11, 'Acme Rockets', 'an id is lower-case words'],
  ])('asks again after %s', async (_, at, wrong, complaint) => {
    const { said, isWritten } = await answer(firstAnswering(KNOWN_SOURCE, at, wrong));
    expect(said).toContain(complaint);
    expect(isWritten).toBe(true);
  });

  it('knows a claim that is there already once it knows of when', async () => {
    const { said, isWritten } = await answer(
      firstAnswering(KNOWN_SOURCE.with(2, 'Acme makes anvils.'), 3, '2025'),
    );
    expect(said).toContain('this says nearly the same as "acme-anvils"');
    expect(isWritten).toBe(true);
  });

  it('says that too little stands behind a claim, and offers to add a source', async () => {
    const weak = [
      'https://post.example/a',
      'Title',
      'en',
      'The Post',
      'y',
      'press',
      '',
      'gb',
      '2025',
      '',
      '',
      '',
    ];
    const { said, isWritten } = await answer([
      ...KNOWN_SOURCE.slice(0, 5),
      ...weak,
      'n',
      ...KNOWN_SOURCE.slice(8),
    ]);
    expect(said).toContain('too little stands behind this claim');
    expect(said).toContain('Another source (y/n) [y]');
    expect(said).toContain('claims/acme.json: [1].stances: too little stands behind this claim');
    expect(said).not.toContain('Write it');
    expect(said).toContain('Nothing was written.');
    expect(isWritten).toBe(false);
  });

  it.each(KNOWN_SOURCE.map((_, at) => at))('writes nothing where the answers end after %i', async (count) => {
    const before = data.readAll();
    const { said, isWritten } = await answer(KNOWN_SOURCE.slice(0, count));
    expect(said).toContain('The answers ended before the questions. Nothing was written.');
    expect(isWritten).toBe(false);
    expect(data.readAll()).toEqual(before);
  });

  it('writes nothing where the last answer is no', async () => {
    const before = data.readAll();
    const { said, isWritten } = await answer(KNOWN_SOURCE.with(12, 'n'));
    expect(said).toMatch(/Nothing was written\.\n$/);
    expect(isWritten).toBe(false);
    expect(data.readAll()).toEqual(before);
  });

  it('asks nothing of a dataset that is not sound', async () => {
    data.write('claims/zeta.json', JSON.stringify([claim('acme-anvils')]));
    const before = data.readAll();
    const { said, isWritten } = await answer(KNOWN_SOURCE);
    expect(said).toMatch(/^claims\/zeta\.json: /);
    expect(said).not.toContain('Topic');
    expect(isWritten).toBe(false);
    expect(data.readAll()).toEqual(before);
  });
});
