import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../lib/data/dataset.ts';
import { LEXICON } from '../../lib/data/lexicon.ts';
import type { Article, NamedText } from '../../lib/relevance/article.ts';
import { rankClaims } from '../../lib/relevance/rank-claims.ts';
import { readDataset } from '../../scripts/read-dataset.ts';

const dataset = joinRecords(readDataset(), LEXICON);
const ids = [...dataset.entities.keys()];

/** Texts as news and as an attacker would write them. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '$10 billion',
        '10',
        '兆',
        ' ',
        '.',
        'Inc. ',
        'lawsuit',
        '訴訟',
        '\n',
        '1.',
        ',',
        'Nvidia',
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('')),
);

const namedText: fc.Arbitrary<NamedText> = fc
  .tuple(text, fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat(300), fc.nat(20)), { maxLength: 4 }))
  .map(([written, places]) => ({
    text: written,
    names: places.map(([entity, start, length]) => ({ entity, start, end: start + length })),
  }));

const article: fc.Arbitrary<Article> = fc
  .record({
    lang: fc.option(fc.oneof(fc.constantFrom('en', 'de', 'ja', 'zh-Hant-TW'), fc.string()), {
      nil: undefined,
    }),
    headline: namedText,
    published: fc.constantFrom(undefined, '2019-08-08', '2026-11-20'),
    paragraph: namedText,
    entity: fc.constantFrom(...ids),
    start: fc.nat(300),
    length: fc.nat(12),
    others: fc.array(namedText, { maxLength: 4 }),
  })
  .map(({ entity, start, length, ...rest }) => ({
    ...rest,
    mention: { entity, start, end: start + length },
  }));

describe('rankClaims, for any article', () => {
  it('gives each claim on the company once, each with a reason', () => {
    fc.assert(
      fc.property(article, (given) => {
        const ranked = rankClaims(dataset, { article: given, today: '2026-11-25' });
        const expected = dataset.claims.filter(({ entities }) => entities.includes(given.mention.entity));
        expect(ranked.map(({ claim }) => claim.id).toSorted()).toEqual(
          expected.map(({ id }) => id).toSorted(),
        );
        expect(ranked.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same order each time, however the records are stored', () => {
    const turned = { ...dataset, claims: dataset.claims.toReversed() };
    fc.assert(
      fc.property(article, (given) => {
        const context = { article: given, today: '2026-11-25' };
        expect(rankClaims(turned, context)).toEqual(rankClaims(dataset, context));
      }),
      { numRuns: 30 },
    );
  });

  it('leads with a claim on the pair wherever the other company is named close by', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const start = before.length;
        const paragraph = {
          text: `${before}OpenAI Foxconn${after}`,
          names: [
            { entity: 'openai', start, end: start + 6 },
            { entity: 'foxconn', start: start + 7, end: start + 14 },
          ],
        };
        const [first] = rankClaims(dataset, {
          article: {
            lang: 'en',
            headline: { text: '', names: [] },
            published: undefined,
            paragraph,
            mention: paragraph.names[0]!,
            others: [],
          },
          today: '2026-11-25',
        });
        expect(first?.claim.entities.toSorted()).toEqual(['foxconn', 'openai']);
      }),
      { numRuns: 60 },
    );
  });
});

describe('rankClaims, for a huge text', () => {
  const HOSTILE = [
    '1',
    '1,',
    '1 ',
    '$',
    'a',
    '兆',
    '1兆',
    'Inc. ',
    '. ',
    '.',
    ' ',
    '\n',
    '$1-',
    'ten-',
    '한국',
  ];

  it.each(HOSTILE)('reads no more of it than near the mention: %j', (piece) => {
    const filler = piece.repeat(Math.ceil(200_000 / piece.length));
    const start = filler.length;
    const named: NamedText = {
      text: `${filler}OpenAI${filler}`,
      names: [{ entity: 'openai', start, end: start + 6 }],
    };
    const ranked = rankClaims(dataset, {
      article: {
        lang: 'en',
        headline: named,
        published: undefined,
        paragraph: named,
        mention: named.names[0]!,
        others: Array.from({ length: 12 }, () => named),
      },
      today: '2026-11-25',
    });
    // A pattern that runs away takes minutes here, and the test its time limit.
    expect(ranked.length).toBeGreaterThan(50);
  });
});
