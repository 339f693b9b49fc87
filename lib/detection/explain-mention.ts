import type { FoundCue } from './context.ts';
import type { TextMention } from './find-mentions.ts';
import { foldText } from './fold.ts';

/** Why a mention counts: the alias, how the page writes it, and the rule that let it count. */
export interface Explanation {
  /** The alias as the dataset has it. */
  readonly alias: string;
  /** `as it is`, in the `capitals` of headlines, or in another `spelling` of the same characters. */
  readonly form: 'as it is' | 'capitals' | 'spelling';
  /** What the page writes onto the name without a break: an ending, a particle; often empty. */
  readonly ending: string;
  /** The cue that the alias requires and the text has. */
  readonly cue: FoundCue | undefined;
}

/** Explains a mention that `findMentions` gave for `text`. */
export function explainMention(text: string, { alias, start, end, cue }: TextMention): Explanation {
  const surface = text.slice(start, end);
  const ending = /^[\p{L}\p{M}]+/u.exec(text.slice(end))?.[0] ?? '';
  return { alias: alias.text, form: formOf(surface, alias.text), ending, cue };
}

function formOf(surface: string, name: string): Explanation['form'] {
  if (surface === name) return 'as it is';
  const folded = foldText(surface);
  return folded !== name && folded === name.toUpperCase() ? 'capitals' : 'spelling';
}
