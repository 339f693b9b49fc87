import type { MatchedAlias } from '../data/aliases.ts';
import type { Alias, Context } from '../data/entity-schema.ts';
import { foldText } from './fold.ts';

/**
 * Gives an alias what is looked for in folded text: its cues folded, and its spellings where these
 * are more than its text itself. They are how it is written, in capitals where headlines do that, and
 * what of this is decomposed (NFD, UAX #15): two paths are simpler and faster than normalizing pages.
 */
export function spellAlias({
  requires,
  rejects,
  case: letterCase,
  ...alias
}: MatchedAlias & Pick<Alias, 'case'>): MatchedAlias {
  const { text } = alias;
  const folded = foldText(text.normalize('NFC'));
  const forms = letterCase === 'headline' ? [folded, folded.toUpperCase()] : [folded];
  const decomposed = forms.map((form) => form.normalize('NFD')).filter((form, at) => form !== forms[at]);
  const spelled = [...forms, ...decomposed];
  return {
    ...alias,
    ...(spelled.length === 1 && folded === text ? {} : { spelled }),
    ...(requires ? { requires: foldCues(requires) } : {}),
    ...(rejects ? { rejects: foldCues(rejects) } : {}),
  };
}

function foldCues(context: Context): Context {
  return Object.fromEntries(Object.entries(context).map(([place, cues]) => [place, cues?.map(foldText)]));
}
