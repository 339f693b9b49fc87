import type { Context } from '../data/entity-schema.ts';
import { foldText } from './fold.ts';
import { isCjk, isForeign } from './script.ts';

/** A cue of an alias as it was found around a name, for example `azure` before it. */
export interface FoundCue {
  readonly place: keyof Context;
  readonly cue: string;
}

/** How far from the name a `near` cue may stand, in folded code units. */
const NEAR_UNITS = 80;

/** How much text is looked at for that: mark-up fills it with white space. */
const RAW_UNITS = 2 * NEAR_UNITS;

/** The first cue of `context` found around the name at [start, end). */
export function findCue(
  text: string,
  { start, end, context }: { start: number; end: number; context: Context },
): FoundCue | undefined {
  const before = textBefore(text, start);
  const after = fold(text.slice(end, end + RAW_UNITS)).trimStart();
  const cueBefore = context.before?.find((cue) => before.endsWith(cue) || isKind(cue, before.at(-1)));
  if (cueBefore !== undefined) return { place: 'before', cue: cueBefore };
  const cueAfter = context.after?.find((cue) => after.startsWith(cue) || isKind(cue, after[0]));
  if (cueAfter !== undefined) return { place: 'after', cue: cueAfter };
  const [left, right] = [before.slice(-NEAR_UNITS), after.slice(0, NEAR_UNITS)];
  const near = context.near?.find((cue) =>
    cue === '{alone}' ? !/\p{L}/u.test(left + right) : left.includes(cue) || right.includes(cue),
  );
  return near === undefined ? undefined : { place: 'near', cue: near };
}

/** The text before `start` as cues are compared: folded, composed, in lower case, without a space at its end. */
export function textBefore(text: string, start: number): string {
  return fold(text.slice(Math.max(0, start - RAW_UNITS), start)).trimEnd();
}

function fold(text: string): string {
  return foldText(text).normalize('NFC').toLowerCase();
}

/** Two cues stand for a kind of character. */
function isKind(cue: string, character = ' '): boolean {
  if (cue === '{cjk}') return isCjk(character);
  return cue === '{foreign}' && isForeign(character);
}
