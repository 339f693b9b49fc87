import type { Context } from '../data/entity-schema.ts';
import { foldText, SPACE } from './fold.ts';
import { seenBefore, seenFrom, unitAt } from './neighbor.ts';
import { isCjk } from './script.ts';

/** How far from the name a `near` cue may stand, in code units. */
const NEAR_UNITS = 80;

/** Whether any cue of `context` is found around the name at [start, end). */
export function isAmong(
  text: string,
  { start, end, context }: { start: number; end: number; context: Context },
): boolean {
  return (
    (context.before?.some((cue) => isBefore(text, start, cue)) ?? false) ||
    (context.after?.some((cue) => isAfter(text, end, cue)) ?? false) ||
    (context.near !== undefined && isNear(text, { start, end, cues: context.near }))
  );
}

/** Whether the text before `start` ends with `cue`; white space between them is free. */
export function isBefore(text: string, start: number, cue: string): boolean {
  let at = seenBefore(text, start);
  while (at >= 0 && unitAt(text, at) === SPACE) at = seenBefore(text, at);
  if (cue === '{cjk}') return isCjk(unitAt(text, at));
  for (let i = cue.length - 1; i >= 0; i--) {
    if (lower(unitAt(text, at)) !== cue.charCodeAt(i)) return false;
    at = seenBefore(text, at);
  }
  return true;
}

function isAfter(text: string, end: number, cue: string): boolean {
  let at = seenFrom(text, end);
  while (at < text.length && unitAt(text, at) === SPACE) at = seenFrom(text, at + 1);
  if (cue === '{cjk}') return isCjk(unitAt(text, at));
  for (let i = 0; i < cue.length; i++) {
    if (lower(unitAt(text, at)) !== cue.charCodeAt(i)) return false;
    at = seenFrom(text, at + 1);
  }
  return true;
}

function isNear(
  text: string,
  { start, end, cues }: { start: number; end: number; cues: readonly string[] },
): boolean {
  const before = foldText(text.slice(Math.max(0, start - NEAR_UNITS), start)).toLowerCase();
  const after = foldText(text.slice(end, end + NEAR_UNITS)).toLowerCase();
  return cues.some((cue) => before.includes(cue) || after.includes(cue));
}

/** Lower-cases ASCII alone: cues in other scripts are written as they stand in texts. */
function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}
