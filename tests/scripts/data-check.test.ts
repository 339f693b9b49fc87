import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../../scripts/data/check.ts';
import { claim, publisher, source, TODAY } from '../data/small-records.ts';
import { makeDataFolder, type DataFolder } from './data-folder.ts';

describe('checkData', () => {
  let data: DataFolder;

  beforeEach(() => {
    data = makeDataFolder();
  });

  afterEach(() => data.remove());

  const check = (isJson: boolean, today = TODAY) => checkData({ folder: data.folder, today, isJson });

  /** Claims of each standing, kind of source and agreement, and a plan of two steps. */
  function writeManySided(): void {
    const stated = (...ids: string[]) => ids.map((id) => ({ stance: 'states' as const, source: id }));
    const step = { topic: 'plan', plan: 'mill', reached: '2025-05' } as const;
    data.write(
      'claims/acme-zeta.json',
      JSON.stringify([
        claim('pair-a', {
          entities: ['acme', 'zeta'],
          text: 'Acme and Zeta announced a mill for 2027.',
          ...step,
          stage: 'announced',
          when: '2027',
          stances: [
            ...stated('news-1', 'news-2', 'news-3'),
            { stance: 'differs', source: 'zeta-release', says: 'no mill is planned' },
          ],
        }),
        claim('pair-b', {
          entities: ['acme', 'zeta'],
          text: 'Acme and Zeta build a mill, News 1 reports.',
          ...step,
          stage: 'building',
          reached: '2025-06',
          when: '2027',
          stances: stated('news-1'),
          supersedes: 'pair-a',
          asOf: '2025-06-01',
          reviewBy: '2025-12-31',
        }),
      ]),
    );
    const press = ['news-1', 'news-2', 'news-3'];
    data.write(
      'sources.json',
      JSON.stringify([
        ...press.map((id) => source(id, { publisher: id })),
        source('release'),
        source('zeta-release', { publisher: 'zeta' }),
      ]),
    );
    data.write(
      'publishers.json',
      JSON.stringify([
        publisher('acme', 'primary'),
        ...press.map((id) => publisher(id, 'press')),
        publisher('zeta', 'filing'),
      ]),
    );
  }

  it('counts the claims from every side', () => {
    writeManySided();
    expect(JSON.parse(check(true).text)).toEqual({
      isSound: true,
      problems: [],
      warnings: [
        {
          file: 'claims/acme-zeta.json',
          path: '[1].reviewBy',
          problem: 'the review was due by 2025-12-31',
          remedy: 'Look at its sources again, then set the next review',
        },
      ],
      survey: {
        today: TODAY,
        records: { entities: 2, claims: 4, sources: 5, publishers: 5 },
        subjects: { acme: 1, zeta: 1, 'acme-zeta': 2 },
        topics: expect.objectContaining({ finance: 2, plan: 2, legal: 0 }),
        standings: { current: 2, upcoming: 1, 'window-open': 0, overdue: 0, stale: 0, superseded: 1 },
        bestSources: { primary: 1, filing: 1, 'press, two or more': 1, 'press, one': 1 },
        agreement: { 1: 3, 2: 0, '3+': 1 },
        differing: 1,
        plans: [
          {
            plan: 'mill',
            steps: [
              { stage: 'announced', reached: '2025-05' },
              { stage: 'building', reached: '2025-06' },
            ],
          },
        ],
        overdueReviews: [{ claim: 'pair-b', reviewBy: '2025-12-31' }],
      },
    });
  });

  it('prints the counts as a table, and an overdue review fails nothing', () => {
    writeManySided();
    const { isSound, text } = check(false);
    expect(isSound).toBe(true);
    expect(text).toContain(
      `The dataset is sound on ${TODAY}: 2 entities, 4 claims, 5 sources, 5 publishers.`,
    );
    expect(text).toContain('Claims by company\n  acme       1\n  zeta       1\n  acme-zeta  2\n');
    expect(text).toContain('  press, two or more  1\n');
    expect(text).toContain('Plans (1)\n  mill  announced 2025-05 > building 2025-06\n');
    expect(text).toContain('Overdue reviews (1)\n  pair-b  was due by 2025-12-31\n');
  });

  it('says so where no review is overdue', () => {
    expect(check(false).text).toContain('No review is overdue.');
  });

  it('lists every problem with file, place and remedy', () => {
    data.write(
      'claims/zeta.json',
      JSON.stringify([claim('zeta-zippers', { entities: ['zeta'], when: 'x' })]),
    );
    data.write('publishers.json', '{}');
    const { isSound, text } = check(false);
    expect(isSound).toBe(false);
    expect(text).toMatch(/^claims\/zeta\.json: \[0\]\.when: a moment is .*\. Expected is .*\.$/m);
    expect(text).toMatch(/^publishers\.json: .*Expected is Array\.$/m);
    expect(text).toMatch(/^2 problems; nothing may ship until none is left$/m);
    expect(JSON.parse(check(true).text)).toEqual({
      isSound: false,
      problems: [
        expect.objectContaining({ file: 'claims/zeta.json', path: '[0].when' }),
        expect.objectContaining({ file: 'publishers.json', path: '' }),
      ],
    });
  });

  it('spares a terminal the thousandth problem, but counts it', () => {
    data.write('sources.json', JSON.stringify(Array.from({ length: 1000 }, () => 0)));
    const lines = check(false).text.trimEnd().split('\n');
    expect(lines).toHaveLength(202);
    expect(lines.slice(-2)).toEqual(['and 800 more', '1000 problems; nothing may ship until none is left']);
  });

  it('shows characters that a terminal would obey by their numbers', () => {
    data.write('sources.json', JSON.stringify([{ ...source('release'), '\u001b[2J\u202e': 1 }]));
    expect(check(false).text).toContain('<U+001B>[2J<U+202E>');
  });
});
