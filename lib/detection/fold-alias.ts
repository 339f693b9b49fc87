import type { MatchedAlias } from '../data/aliases.ts';
import type { Context } from '../data/entity-schema.ts';
import { foldText } from './fold.ts';

/**
 * Gives an alias what is looked for in folded text: its cues folded, and its own form where that is
 * not its text itself. `compileGazetteer` adds what this is in capitals and decomposed.
 */
export function withFoldedForm({ requires, rejects, ...alias }: MatchedAlias): MatchedAlias {
  const folded = foldText(alias.text.normalize('NFC'));
  return {
    ...alias,
    ...(folded === alias.text ? {} : { folded }),
    ...(requires ? { requires: foldCues(requires) } : {}),
    ...(rejects ? { rejects: foldCues(rejects) } : {}),
  };
}

function foldCues(context: Context): Context {
  return Object.fromEntries(Object.entries(context).map(([place, cues]) => [place, cues?.map(foldText)]));
}
