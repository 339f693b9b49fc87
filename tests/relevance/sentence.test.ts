import { describe, expect, it, test } from 'vitest';
import { findSentence } from '../../lib/relevance/sentence.ts';

const cases: readonly (readonly [
  lang: string | undefined,
  before: string,
  sentence: string,
  after: string,
])[] = [
  ['en', 'It rained. ', 'Then [OpenAI] spoke. ', 'It rained again.'],
  ['en', '', '[OpenAI] spoke.', ''],
  ['en', 'So it is. ', 'Yes: [Broadcom] Inc. Chief Executive Hock Tan said so. ', 'He left.'],
  ['en', 'He left. ', 'The U.S. President named [OpenAI] here. ', 'She stayed.'],
  ['en', 'It rained. ', 'Then\n   [OpenAI]\n   spoke. ', 'It rained again.'],
  ['zh-Hant', '昨天下雨。', '[鴻海]今日宣布合作。', '股價上漲。'],
  ['ja', '雨が降った。', '[ホンハイ]が発表した。', '株価は上がった。'],
  [undefined, 'Il pleut. ', '[OpenAI] parle. ', 'Il pleut encore.'],
  ['not a language', 'It rained. ', '[OpenAI] spoke. ', 'It rained again.'],
];

describe('findSentence', () => {
  test.each(cases)('parts sentences (%s): %s|%s|%s', (lang, before, marked, after) => {
    const sentence = marked.replaceAll(/[[\]]/g, '');
    const start = before.length + marked.indexOf('[');
    const end = before.length + marked.indexOf(']') - 1;
    const found = findSentence(before + sentence + after, { start, end }, lang);
    expect((before + sentence + after).slice(found.start, found.end)).toBe(sentence);
  });

  it('stays near the mention where a text has no end', () => {
    const text = `${'word '.repeat(50_000)}OpenAI ${'word '.repeat(50_000)}`;
    const start = text.indexOf('OpenAI');
    const found = findSentence(text, { start, end: start + 6 }, 'en');
    expect(found.end - found.start).toBeLessThan(2_000);
    expect(found.start).toBeLessThanOrEqual(start);
    expect(found.end).toBeGreaterThanOrEqual(start + 6);
  });
});
