import type { MatchedAlias } from '../data/aliases.ts';
import { foldText } from './fold.ts';

/**
 * Gives an alias the forms to look for in folded text, where its text alone is not enough: folded
 * itself, and in capitals for headlines. `compileGazetteer` adds what they are decomposed.
 */
export function withSpellings({ case: letterCase, ...alias }: MatchedAlias): MatchedAlias {
  const text = foldText(alias.text.normalize('NFC'));
  const spellings = letterCase === 'headline' ? [text, text.toUpperCase()] : [text];
  return spellings.length === 1 && text === alias.text ? alias : { ...alias, spellings };
}
