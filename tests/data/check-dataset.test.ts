import { describe, expect, it } from 'vitest';
import { checkDataset, type DataFile } from '../../lib/data/check-dataset.ts';
import { DatasetError } from '../../lib/data/dataset-error.ts';
import { claim, entity, publisher, source, TODAY } from './small-records.ts';

function filesWith(change: Readonly<Record<string, unknown>> = {}): DataFile[] {
  const contents = {
    'entities/acme.json': entity('acme', 'Acme'),
    'claims/acme.json': [claim('acme-anvils')],
    'sources.json': [source('release')],
    'publishers.json': [publisher('acme', 'primary')],
    ...change,
  };
  return Object.entries(contents).map(([name, content]) => ({ name, content }));
}

function problemsOf(files: readonly DataFile[]): string[] {
  try {
    checkDataset(files, TODAY);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.message.split('\n');
  }
}

describe('checkDataset', () => {
  it('returns the records of a sound dataset', () => {
    expect(checkDataset(filesWith(), TODAY)).toEqual({
      entities: [entity('acme', 'Acme')],
      claims: [claim('acme-anvils')],
      sources: [source('release')],
      publishers: [publisher('acme', 'primary')],
    });
  });

  it('names the place in the file that a schema objects to', () => {
    const broken = {
      ...claim('acme-anvils'),
      when: 'soon',
      stances: [{ stance: 'states', source: 'No Id' }],
    };
    expect(problemsOf(filesWith({ 'claims/acme.json': [claim('a'), broken] }))).toEqual([
      expect.stringMatching(/^claims\/acme\.json: \[1\]\.when: a moment is .*\. Expected is .*\.$/),
      expect.stringMatching(/^claims\/acme\.json: \[1\]\.stances\[0\]\.source: an id is /),
    ]);
  });

  it.each([
    [
      'an address without encryption',
      'sources.json',
      [source('release', { url: 'http://example.com/' })],
      '[0].url',
    ],
    [
      'a sentence of 201 characters',
      'claims/acme.json',
      [claim('a', { text: `${'A'.repeat(200)}.` })],
      '[0].text',
    ],
    ['a number for a text', 'claims/acme.json', [{ ...claim('a'), text: 5 }], '[0].text'],
    ['a text for a list', 'claims/acme.json', [{ ...claim('a'), stances: 'release' }], '[0].stances'],
    ['an unknown topic', 'claims/acme.json', [{ ...claim('a'), topic: 'gossip' }], '[0].topic'],
    ['an unknown step of a plan', 'claims/acme.json', [{ ...claim('a'), stage: 'dreamt' }], '[0].stage'],
    [
      'a claim without a day of review',
      'claims/acme.json',
      [{ ...claim('a'), reviewBy: undefined }],
      '[0].reviewBy',
    ],
    ['a list for a record', 'entities/acme.json', [], ''],
  ])('objects to %s', (_, name, content, path) => {
    const [problem] = problemsOf(filesWith({ [name]: content }));
    expect(problem?.startsWith(`${name}: ${path}`), problem).toBe(true);
  });

  it('objects to keys it does not know', () => {
    const files = filesWith({ 'sources.json': [{ ...source('release'), note: 'to do' }] });
    expect(problemsOf(files)).toEqual([expect.stringMatching(/^sources\.json: \[0\]\.note: /)]);
  });

  it('validates entities, each a file of its own', () => {
    const files = filesWith({ 'entities/acme.json': { ...entity('acme', 'Acme'), country: 'usa' } });
    expect(problemsOf(files)).toEqual([
      expect.stringMatching(/^entities\/acme\.json: country: two capital letters/),
    ]);
  });

  it('lists the problems of all rules', () => {
    const files = filesWith({
      'claims/acme.json': [claim('acme-anvils', { supersedes: 'gone', when: '2025/2024' })],
    });
    expect(problemsOf(files)).toEqual([
      'claims/acme.json: [0].supersedes: there is no claim "gone". Add it or correct the id.',
      'claims/acme.json: [0].when: "2025/2024" ends before it starts. Swap the two.',
    ]);
  });

  it('reports each fault of a file that holds nothing else', () => {
    const nulls = Array.from({ length: 300_000 }, () => null);
    expect(problemsOf(filesWith({ 'sources.json': nulls }))).toHaveLength(300_000);
  });

  it('misses a file', () => {
    const files = filesWith().filter(({ name }) => !name.startsWith('claims/'));
    expect(problemsOf(files)).toEqual(['claims/*.json: there is no such file. Add it.']);
  });

  it('objects to a file that no part of the dataset reads', () => {
    expect(problemsOf(filesWith({ 'notes.json': [] }))).toEqual([
      'notes.json: this file is no part of the dataset. Remove it, or put its records where they belong.',
    ]);
  });
});
