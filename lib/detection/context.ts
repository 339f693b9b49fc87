import type { Context } from '../data/entity-schema.ts';
import { foldText, SPACE } from './fold.ts';
import { seenBefore, seenFrom, unitAt } from './neighbor.ts';
import { isCjk, isForeign } from './script.ts';

/** A cue of an alias as it was found around a name, for example `azure` before it. */
export interface FoundCue {
  readonly place: keyof Context;
  readonly cue: string;
}

/** How far from the name a `near` cue may stand, in code units. */
const NEAR_UNITS = 80;

/** The first cue of `context` found around the name at [start, end). */
export function findCue(
  text: string,
  { start, end, context }: { start: number; end: number; context: Context },
): FoundCue | undefined {
  const before = context.before?.find((cue) => isBefore(text, start, cue));
  if (before !== undefined) return { place: 'before', cue: before };
  const after = context.after?.find((cue) => isAfter(text, end, cue));
  if (after !== undefined) return { place: 'after', cue: after };
  const near = context.near && findNear(text, { start, end, cues: context.near });
  return near === undefined ? undefined : { place: 'near', cue: near };
}

/** Whether the text before `start` ends with `cue`; white space between them is free. */
export function isBefore(text: string, start: number, cue: string): boolean {
  let at = seenBefore(text, start);
  while (at >= 0 && unitAt(text, at) === SPACE) at = seenBefore(text, at);
  const isKind = kindOf(cue);
  if (isKind) return isKind(unitAt(text, at));
  for (let i = cue.length - 1; i >= 0; i--) {
    if (lower(unitAt(text, at)) !== cue.charCodeAt(i)) return false;
    at = seenBefore(text, at);
  }
  return true;
}

function isAfter(text: string, end: number, cue: string): boolean {
  let at = seenFrom(text, end);
  while (at < text.length && unitAt(text, at) === SPACE) at = seenFrom(text, at + 1);
  const isKind = kindOf(cue);
  if (isKind) return isKind(unitAt(text, at));
  for (let i = 0; i < cue.length; i++) {
    if (lower(unitAt(text, at)) !== cue.charCodeAt(i)) return false;
    at = seenFrom(text, at + 1);
  }
  return true;
}

/** Two cues stand for a kind of character. */
function kindOf(cue: string): ((unit: number) => boolean) | undefined {
  if (cue === '{cjk}') return isCjk;
  return cue === '{foreign}' ? isForeign : undefined;
}

function findNear(
  text: string,
  { start, end, cues }: { start: number; end: number; cues: readonly string[] },
): string | undefined {
  const before = foldText(text.slice(Math.max(0, start - NEAR_UNITS), start)).toLowerCase();
  const after = foldText(text.slice(end, end + NEAR_UNITS)).toLowerCase();
  return cues.find((cue) =>
    cue === '{alone}' ? !/\p{L}/u.test(before + after) : before.includes(cue) || after.includes(cue),
  );
}

/** Lower-cases ASCII alone: cues in other scripts are written as they stand in texts. */
function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}
