import { describe, expect, it } from 'vitest';
import type { NamedEntity } from '../../lib/data/aliases.ts';
import { findMentions } from '../../lib/detection/find-mentions.ts';
import { compileGazetteer } from '../../lib/detection/gazetteer.ts';
import { describeMentions, gazetteer } from './bundled-names.ts';
import { eastAsianCases } from './east-asian.cases.ts';
import { latinCases } from './latin.cases.ts';
import { mentionCases } from './mention.cases.ts';
import { noMentionCases } from './no-mention.cases.ts';
import { oddCharacterCases } from './odd-characters.cases.ts';
import { otherScriptCases } from './other-scripts.cases.ts';

describe('a mention', () => {
  it.each(mentionCases)('is found: %s: %s', (_lang, text, expected) => {
    expect(describeMentions(text)).toBe(expected);
  });

  it.each([...latinCases, ...eastAsianCases, ...otherScriptCases, ...oddCharacterCases])(
    'follows the rule: %s: %s: %j',
    (_lang, _rule, text, expected) => {
      expect(describeMentions(text)).toBe(expected);
    },
  );

  it.each(noMentionCases)('is not found, %s: %s', (_rule, text) => {
    expect(describeMentions(text)).toBe('');
  });
});

describe('the forms that pages give a name', () => {
  it.each(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'])(
    'skips %j after every character',
    (mark) => {
      for (const [, text, expected] of mentionCases) {
        // Marks between words and their combining signs are another text; here letters alone are split.
        const attacked = text.replaceAll(/(?<=[A-Za-z\u3040-\u9fff])(?=[A-Za-z\u3040-\u9fff])/g, mark);
        expect(describeMentions(attacked).replaceAll(mark, ''), text).toBe(expected.replaceAll(mark, ''));
      }
    },
  );

  it.each(['\u00a0', '\u202f', '\u2003', '\u2009', '\u3000', '\n', '\t', ' \n  '])(
    'takes %j for a space',
    (space) => {
      for (const [, text, expected] of mentionCases) {
        const found = describeMentions(text.replaceAll(' ', space));
        expect(found.replaceAll(space, ' ').replaceAll(/ +/g, ' '), text).toBe(expected);
      }
    },
  );

  it.each(['NFC', 'NFD'] as const)('finds names in %s', (form) => {
    for (const [, text, expected] of mentionCases) {
      expect(describeMentions(text.normalize(form)).normalize('NFC'), text).toBe(expected.normalize('NFC'));
    }
  });

  it('ends a name before invisible characters and possessives', () => {
    expect(findMentions(gazetteer, 'Foxconn\u00ad’s')[0]).toMatchObject({ start: 0, end: 7 });
  });
});

describe('every text', () => {
  it('gives mentions in order, in range and without overlaps', () => {
    const pool = [...mentionCases.map(([, text]) => text), ...noMentionCases.map(([, text]) => text)].join(
      '',
    );
    let seed = 1;
    for (let round = 0; round < 2000; round++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const from = seed % pool.length;
      const text = pool.slice(from, from + (seed >>> 24));
      let last = 0;
      for (const { start, end } of findMentions(gazetteer, text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }
  });
});

describe('a gazetteer', () => {
  it('finds nothing when it is empty', () => {
    expect(findMentions(compileGazetteer([]), 'OpenAI')).toEqual([]);
  });

  it('holds names of one character', () => {
    const x: NamedEntity = { id: 'x', aliases: [{ text: 'X', kind: 'short' }] };
    expect(findMentions(compileGazetteer([x]), 'On X, X.').map(({ start }) => start)).toEqual([3, 6]);
  });

  it('asks the next alias with the same letters where the first does not apply', () => {
    const meta: NamedEntity[] = [
      { id: 'a', aliases: [{ text: 'Sun', kind: 'short' }] },
      { id: 'b', aliases: [{ text: 'Sun', kind: 'short', requires: { after: ['micro'] } }] },
    ];
    const found = findMentions(compileGazetteer(meta), 'Sun Micro and Sun').map(({ entity }) => entity);
    expect(found).toEqual(['b', 'a']);
  });

  it('finds each of 100,000 aliases', () => {
    const texts = Array.from(
      { length: 100_000 },
      (_, n) => `Co${n.toString(36)} ${n % 2 === 0 ? 'Group' : 'Inc'}`,
    );
    const big = compileGazetteer([{ id: 'many', aliases: texts.map((text) => ({ text, kind: 'short' })) }]);
    const found = findMentions(big, texts.join(', '));
    expect(found).toHaveLength(texts.length);
    expect(found.every(({ alias }, n) => alias.text === texts[n])).toBe(true);
  });
});
