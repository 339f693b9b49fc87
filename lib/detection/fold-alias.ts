import type { MatchedAlias } from '../data/aliases.ts';
import { foldText } from './fold.ts';

/**
 * Gives an alias the form in which it stands in folded text, where that is not its text itself.
 * `compileGazetteer` adds what it is in capitals and decomposed.
 */
export function withFoldedForm(alias: MatchedAlias): MatchedAlias {
  const folded = foldText(alias.text.normalize('NFC'));
  return folded === alias.text ? alias : { ...alias, folded };
}
