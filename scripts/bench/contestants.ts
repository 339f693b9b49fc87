import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import Modern from 'modern-ahocorasick';
import type { NamedEntity } from '../../lib/data/aliases.ts';
import { findMentions } from '../../lib/detection/find-mentions.ts';
import { compileGazetteer } from '../../lib/detection/gazetteer.ts';

/** Something that finds names in texts. */
export interface Contestant {
  readonly name: string;
  /** Builds it for some names; the result counts what it finds in a text. */
  readonly build: (entities: readonly NamedEntity[]) => (text: string) => number;
  /** With more aliases than this one pass over the texts takes minutes. */
  readonly maxAliases?: number;
}

export const OURS: Contestant = {
  name: 'newsgloss',
  build(entities) {
    const gazetteer = compileGazetteer(entities);
    findMentions(gazetteer, ''); // its index is made at its first use
    return (text) => findMentions(gazetteer, text).length;
  },
};

/**
 * One alternation without boundaries, the longest names first as ours has it. With 100,000 names it
 * takes four seconds to build and scans a thousand times slower than ours, so it is left out there.
 */
export const REGEXP: Contestant = {
  name: 'RegExp',
  build(entities) {
    const names = textsOf(entities).toSorted((a, b) => b.length - a.length);
    const pattern = new RegExp(
      names.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
      'g',
    );
    pattern.test(''); // it is compiled at its first use
    return (text) => {
      let count = 0;
      for (pattern.lastIndex = 0; pattern.test(text);) count++;
      return count;
    };
  },
  maxAliases: 10_000,
};

/** Each by the entry that scans fastest here. The fast one of @monyone takes four minutes to build 100,000. */
export const LIBRARIES: readonly Contestant[] = [
  {
    name: 'modern-ahocorasick',
    build(entities) {
      const matcher = new Modern(textsOf(entities));
      return (text) => matcher.search(text).length;
    },
  },
  {
    name: '@monyone/aho-corasick',
    build(entities) {
      const names = textsOf(entities);
      const matcher = names.length > 10_000 ? new Monyone(names) : new MonyoneFast(names);
      return (text) => matcher.matchInText(text).length;
    },
  },
];

function textsOf(entities: readonly NamedEntity[]): string[] {
  return [...new Set(entities.flatMap(({ aliases }) => aliases.map(({ text }) => text)))];
}
