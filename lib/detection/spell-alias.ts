import type { MatchedAlias } from '../data/aliases.ts';

/**
 * How a name is looked for in folded text: as it is written, in capitals where headlines do that,
 * and what of this is decomposed (NFD, UAX #15). Two paths are simpler and faster than normalizing
 * pages.
 */
export function spellAlias({ text, folded = text, case: letterCase }: MatchedAlias): readonly string[] {
  const forms = letterCase === 'headline' ? [folded, folded.toUpperCase()] : [folded];
  const decomposed = forms.map((form) => form.normalize('NFD')).filter((form, at) => form !== forms[at]);
  return decomposed.length === 0 ? forms : [...forms, ...decomposed];
}
