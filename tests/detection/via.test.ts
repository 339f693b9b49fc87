import { describe, expect, it } from 'vitest';
import { namedEntities } from '../../lib/data/aliases.ts';
import { viaEntities } from '../../lib/data/via-aliases.ts';
import { findMentions } from '../../lib/detection/find-mentions.ts';
import { compileGazetteer } from '../../lib/detection/gazetteer.ts';
import { gazetteer } from './bundled-names.ts';
import { viaCases } from './via.cases.ts';

const withVia = compileGazetteer([...namedEntities, ...viaEntities]);

describe('what leads to a company', () => {
  it.each(viaCases)('is found by who asks for it: %s: %s', (_lang, _rule, text, expected) => {
    const found = findMentions(withVia, text);
    expect(found.map(({ entity, start, end }) => `${entity}:${text.slice(start, end)}`).join(' | ')).toBe(
      expected,
    );
  });

  it('is told from the names of the company', () => {
    expect(findMentions(withVia, 'VMware by Broadcom').map(({ alias }) => alias.kind)).toEqual([
      'via',
      undefined,
    ]);
  });

  it('is not found by default', () => {
    for (const [, , text] of viaCases) {
      expect(
        findMentions(gazetteer, text).filter(({ alias }) => alias.kind === 'via'),
        text,
      ).toEqual([]);
    }
    expect(findMentions(gazetteer, 'ChatGPT and VMware')).toEqual([]);
  });
});
