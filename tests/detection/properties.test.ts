import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, mayHoldMention } from '../../lib/detection/find-mentions.ts';
import { describeMentions, gazetteer } from './bundled-names.ts';
import { eastAsianCases } from './east-asian.cases.ts';
import { latinCases } from './latin.cases.ts';
import { otherScriptCases } from './other-scripts.cases.ts';

// One seed, so that a run is red for what changed alone; SEED=... explores others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_125) });

const allCases = [...latinCases, ...eastAsianCases, ...otherScriptCases];
const names = gazetteer.index.paths;

/** Texts that are far likelier to hold names, parts of names and signs than mere chance makes them. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(...names).chain((name) => fc.nat(name.length).map((end) => name.slice(0, end))),
      fc.constantFrom(...' .,-/@:#$()\u00ad\u200b\u00a0’\n'),
      fc.constantFrom(...allCases.map(([, , text]) => text)),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({
        unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        maxLength: 4,
      }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** A sentence that holds no name, and ends so that nothing grows on its neighbour. */
const unrelated = fc.constantFrom(
  'It rained all day. ',
  'Er kam nicht. ',
  '天氣很好。',
  'Дождь идёт. ',
  'لا شيء. ',
  '\n\n',
);

describe('every text', () => {
  it('gives mentions that lie in it, in order, without overlaps', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of findMentions(gazetteer, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has its mentions where the letters of their aliases stand', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, alias } of findMentions(gazetteer, text)) {
          const surface = squeeze(text.slice(start, end));
          const { spelled = [alias.text] } = alias;
          expect(spelled.flatMap((form) => [form, form.toUpperCase()]).map(squeeze)).toContain(surface);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never passes over a text of which a part holds a mention, whatever stands around it', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, text, after) => {
        fc.pre(findMentions(gazetteer, text).length > 0);
        expect(mayHoldMention(gazetteer, before + text + after)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never passes over a piece that holds a mention, wherever text nodes part', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        for (const { start, end } of findMentions(gazetteer, text)) {
          const cut = start + 1 + (seed % (end - start));
          expect(mayHoldMention(gazetteer, text.slice(0, cut))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the mentions of a sentence', () => {
  const sentences = fc.constantFrom(...allCases);

  it('stay when soft hyphens are put between its letters', () => {
    fc.assert(
      fc.property(sentences, fc.array(fc.nat(), { maxLength: 8 }), ([, , text, expected], places) => {
        let attacked = text;
        for (const place of places) {
          const at = place % (attacked.length + 1);
          // Between a letter and its mark they would make another text.
          if (/^\p{M}/u.test(attacked.slice(at))) continue;
          attacked = `${attacked.slice(0, at)}\u00ad${attacked.slice(at)}`;
        }
        expect(describeMentions(attacked).replaceAll('\u00ad', '')).toBe(expected.replaceAll('\u00ad', ''));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['NFC', 'NFD'] as const)('stay in %s', (form) => {
    for (const [, , text, expected] of allCases) {
      expect(describeMentions(text.normalize(form)).normalize('NFC'), text).toBe(expected.normalize('NFC'));
    }
  });

  it('stay when unrelated sentences stand around it', () => {
    fc.assert(
      fc.property(sentences, unrelated, unrelated, ([, rule, text, expected], before, after) => {
        fc.pre(!rule.includes('alone'));
        const gap = after === '\n\n' ? '' : '. ';
        expect(describeMentions(`${before}${text}${gap}${after}`)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('hostile texts', () => {
  const hostile: readonly (readonly [string, (length: number) => string])[] = [
    ['one letter', (length) => 'O'.repeat(length)],
    ['one Han character', (length) => '鴻'.repeat(length)],
    ['what nobody sees', (length) => `O${'\u00ad'.repeat(length)}p`],
    ['spaces within a name', (length) => `Hon${' '.repeat(length)}Hai`],
    ['lone surrogates', (length) => '\ud800'.repeat(length / 2) + '\udc00'.repeat(length / 2)],
  ];
  const dense: typeof hostile = [
    ['no white space', (length) => 'abcOpenAIdef0123'.repeat(length / 16)],
    ['names alone', (length) => 'Foxconn '.repeat(length / 8)],
    ['beginnings of names', (length) => 'Foxconn Technology Grou'.repeat(length / 23)],
    ['signs of addresses', (length) => '/OpenAI'.repeat(length / 7)],
    ['endings', (length) => `Foxconn${'s'.repeat(length)}`],
  ];

  it.each(hostile)('of 10 MB are read: %s', (_name, make) => {
    expect(() => findMentions(gazetteer, make(5_000_000))).not.toThrow();
  });

  it.each(dense)('of 1 MB are read: %s', (_name, make) => {
    expect(() => findMentions(gazetteer, make(500_000))).not.toThrow();
  });

  it.each([...hostile, ...dense])(
    'are read in steps that grow with their length alone: %s',
    (_name, make) => {
      expect(countReads(make(80_000)) / countReads(make(20_000))).toBeLessThan(4.5);
    },
  );
});

/** How many units of a text `findMentions` asks for: its work, without a clock. */
function countReads(text: string): number {
  const charCodeAt = String.prototype.charCodeAt;
  let reads = 0;
  // A string cannot be watched in another way; it is put back at once.
  // oxlint-disable-next-line no-extend-native
  String.prototype.charCodeAt = function (this: string, at: number) {
    reads += 1;
    return charCodeAt.call(this, at);
  };
  try {
    findMentions(gazetteer, text);
  } finally {
    // oxlint-disable-next-line no-extend-native
    String.prototype.charCodeAt = charCodeAt;
  }
  return reads;
}

/** Without what nobody sees and in plain letters, to compare by eye. */
function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\p{Default_Ignorable_Code_Point}\u0640\u064b-\u0655\u093c]/gu, '')
    .replaceAll(/[آأإٱ]/g, 'ا')
    .replaceAll(/[یىئ]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[‐‑]/g, '-');
}
