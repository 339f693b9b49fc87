import { describe, expect, it } from 'vitest';
import { citeFacts, type CitationFormat } from '../../lib/citation/cite.ts';
import { describeFact } from '../../lib/citation/fact.ts';
import type { Claim, Source } from '../../lib/data/claim-schema.ts';
import { dataset } from '../../lib/data/index.ts';
import { claimStatedBy, datasetOf, source } from './records.ts';
import { faultsInCsl } from './csl/faults-in-csl.ts';

const dates = { accessed: '2026-11-26', dataAsOf: '2026-11-25', locale: 'en-GB' };
const DAYS = 'Newsgloss data of 25 November 2026. Accessed 26 November 2026.';

function cite(format: CitationFormat, sources: readonly Source[], ...claims: readonly Claim[]): string {
  const facts = claims.map((claim) =>
    describeFact(datasetOf(sources), claim, { locale: 'en-GB', today: '2026-11-26' }),
  );
  return citeFacts(facts, format, dates);
}

function citeTitle(format: CitationFormat, title: string, more: Partial<Source> = {}): string {
  return cite(format, [source('wire', { title, ...more })], claimStatedBy(['wire']));
}

const { published: _, ...undated } = source('lexicon');
const disputed = claimStatedBy([], {
  stances: [
    { stance: 'differs', source: 'daily', says: 'talks go on' },
    { stance: 'states', source: 'lexicon' },
    { stance: 'states', source: 'openai' },
  ],
});
const sources = [source('openai'), source('daily', { published: '2025-11' }), undated];

describe('plain text', () => {
  it('gives the claim, its sources, who differs, the day of copying and that of the dataset', () => {
    expect(cite('text', sources, disputed)).toBe(
      [
        'OpenAI and Foxconn work together on hardware for data centres. (20 November 2025; as of 21 November 2025)',
        '',
        '- OpenAI, “Story openai”, 20 November 2025. https://openai.example/story',
        '- Lexicon, “Story lexicon”. https://lexicon.example/story',
        '- The Daily differs (talks go on): “Story daily”, November 2025. https://daily.example/story',
        '',
        DAYS,
      ].join('\n'),
    );
  });

  it('gives several facts one after another, and the days once', () => {
    const text = cite('text', sources, disputed, claimStatedBy(['openai'], { text: 'Racks were built.' }));
    expect(text).toContain('\n\nRacks were built. (20 November 2025');
    expect(text.split(DAYS)).toHaveLength(2);
  });

  it('keeps a title with line breaks in its line', () => {
    expect(citeTitle('text', 'A\n\n- B\u2028C\u0000D')).toContain(
      '- The Wire, “A - B C D”, 20 November 2025.',
    );
  });
});

describe('Markdown', () => {
  it('links each title, and says who differs', () => {
    expect(cite('markdown', sources, disputed).split('\n').slice(2)).toEqual([
      '- OpenAI, [“Story openai”](<https://openai.example/story>), 20 November 2025.',
      '- Lexicon, [“Story lexicon”](<https://lexicon.example/story>).',
      '- The Daily differs (talks go on): [“Story daily”](<https://daily.example/story>), November 2025.',
      '',
      DAYS,
    ]);
  });

  it.each([
    ['a link that ends ours', 'x](https://evil.example)', '“x\\](https\\://evil.example)”'],
    ['an image', '![x](y)', '“!\\[x\\](y)”'],
    ['HTML', '<img src=x onerror=alert(1)>', '“\\<img src=x onerror=alert(1)\\>”'],
    ['an entity', '&lt;b&gt;', '“\\&lt;b\\&gt;”'],
    ['emphasis and code', '*a* _b_ `c` ~~d~~', '“\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~”'],
    ['a backslash before our own escape', 'x\\](y)', '“x\\\\\\](y)”'],
    ['a table cell and a formula', 'a | $b$', '“a \\| \\$b\\$”'],
    ['a bare address', 'see www.evil.example', '“see www\\.evil.example”'],
    ['a heading after a line break', 'x\n# y', '“x # y”'],
  ])('leaves %s in a title without effect', (_name, title, escaped) => {
    expect(citeTitle('markdown', title)).toContain(`- The Wire, [${escaped}](<https://wire.example/story>)`);
  });

  it.each([
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['2) item', '2\\) item'],
    ['> quote', '\\> quote'],
    ['=== ', '\\==='],
  ])('does not let the sentence %s begin a block', (text, escaped) => {
    const markdown = cite('markdown', [source('wire')], claimStatedBy(['wire'], { text }));
    expect(markdown.startsWith(`${escaped} (`)).toBe(true);
  });

  it('keeps an address in its brackets', () => {
    const markdown = citeTitle('markdown', 'x', { url: 'https://wire.example/a>(b)<c\\d' });
    expect(markdown).toContain('(<https://wire.example/a%3E(b)%3Cc%5Cd>)');
  });
});

describe('CSL-JSON', () => {
  it('has an item for each document, by its kind, with both days', () => {
    const items = JSON.parse(cite('csl', [...sources, source('sec')], disputed, claimStatedBy(['sec'])));
    expect(items).toHaveLength(4);
    expect(items[0]).toEqual({
      id: 'newsgloss-openai',
      type: 'webpage',
      title: 'Story openai',
      publisher: 'OpenAI',
      URL: 'https://openai.example/story',
      language: 'en',
      issued: { 'date-parts': [[2025, 11, 20]] },
      accessed: { 'date-parts': [[2026, 11, 26]] },
      note: 'States: “OpenAI and Foxconn work together on hardware for data centres.” (20 November 2025; as of 21 November 2025). Newsgloss data of 25 November 2026.',
    });
    expect(items[1]).not.toHaveProperty('issued');
    expect(items[2]).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'The Daily',
      issued: { 'date-parts': [[2025, 11]] },
    });
    expect(items[2].note).toMatch(/^Differs \(talks go on\) from: “/);
    expect(items[3].type).toBe('report');
  });

  it('names a document once that several facts cite', () => {
    const other = claimStatedBy(['wire'], { text: 'Racks were built.' });
    const items = JSON.parse(cite('csl', [source('wire')], claimStatedBy(['wire']), other));
    expect(items).toHaveLength(1);
    expect(items[0].note.match(/States: /g)).toHaveLength(2);
  });

  it('gives a quarter in words and a range as two points', () => {
    const quarter = JSON.parse(citeTitle('csl', 'x', { published: '2025-Q4' }));
    expect(quarter[0].issued).toEqual({ literal: 'fourth quarter of 2025' });
    const range = JSON.parse(citeTitle('csl', 'x', { published: '2026-07/2026-08' }));
    expect(range[0].issued).toEqual({
      'date-parts': [
        [2026, 7],
        [2026, 8],
      ],
    });
  });

  it('is valid by the official schema for every fact of the dataset, alone and all at once', () => {
    const facts = dataset.claims.map((claim) =>
      describeFact(dataset, claim, { locale: 'en-GB', today: '2026-11-26' }),
    );
    for (const fact of facts) expect(faultsInCsl(citeFacts([fact], 'csl', dates))).toEqual([]);
    const all = citeFacts(facts, 'csl', dates);
    expect(faultsInCsl(all)).toEqual([]);
    const ids = (JSON.parse(all) as { id: string }[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('would be found invalid with a field or a kind that CSL does not have', () => {
    expect(faultsInCsl('[{ "id": "x", "type": "webpage", "claim": "y" }]')).not.toEqual([]);
    expect(faultsInCsl('[{ "id": "x", "type": "tweet" }]')).not.toEqual([]);
  });
});
