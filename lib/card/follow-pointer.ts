import { MAX_REST_SPEED } from './constants.ts';
import { isOnSafePath } from './safe-path.ts';
import type { CardEvent, CardState, MentionId, PointerSample, Rest } from './state.ts';

type PointerMoved = Extract<CardEvent, { type: 'pointer-moved' }>;

/**
 * What a movement of the pointer does to the card.
 *
 * Browsers also report a movement when the page scrolls or changes under a still pointer. Such a
 * report, at the same point as the last, may end a rest but starts nothing and closes nothing.
 *
 * While the pointer is on its way from the name to the card, the grace begins anew, and what it
 * crosses is not rested on.
 */
export function followPointer(state: CardState, event: PointerMoved): CardState {
  const pointer: PointerSample = { x: event.x, y: event.y, time: event.time };
  const still = state.pointer !== undefined && distance(state.pointer, pointer) === 0;
  const target = event.over === 'card' ? undefined : event.over;

  switch (state.kind) {
    case 'closed': {
      if (target !== undefined && target === state.dismissed) return { ...state, pointer };
      if (target === undefined || still) return { kind: 'closed', pointer, dismissed: undefined };
      return { kind: 'resting', pointer, rest: { mention: target, since: event.time } };
    }
    case 'resting': {
      const rest = continueRest({ rest: state.rest, last: state.pointer, pointer, target });
      return rest === undefined
        ? { kind: 'closed', pointer, dismissed: undefined }
        : { kind: 'resting', pointer, rest };
    }
    case 'open': {
      const holds = state.pinned || state.by !== 'pointer';
      if (holds || still || event.over === 'card' || target === state.mention) return { ...state, pointer };
      const from = state.pointer ?? pointer;
      const heading = isOnSafePath({ from, last: from, to: pointer }, event.card);
      const rest = target === undefined ? undefined : { mention: target, since: event.time };
      return { kind: 'leaving', pointer, mention: state.mention, from, since: event.time, heading, rest };
    }
    case 'leaving': {
      if (event.over === 'card' || target === state.mention) {
        return { kind: 'open', pointer, mention: state.mention, by: 'pointer', pinned: false };
      }
      if (isOnSafePath({ from: state.from, last: state.pointer, to: pointer }, event.card)) {
        const crossed = target === undefined ? undefined : { mention: target, since: event.time };
        return { ...state, pointer, since: event.time, heading: true, rest: crossed };
      }
      const rest = continueRest({ rest: state.rest, last: state.pointer, pointer, target });
      return { ...state, pointer, heading: still && state.heading, rest };
    }
  }
}

/** The rest after a movement from `last` to `pointer`, which is now on `target`. */
function continueRest({
  rest,
  last,
  pointer,
  target,
}: {
  readonly rest: Rest | undefined;
  readonly last: PointerSample;
  readonly pointer: PointerSample;
  readonly target: MentionId | undefined;
}): Rest | undefined {
  if (target === undefined) return undefined;
  const moved = distance(last, pointer);
  if (target === rest?.mention) {
    const slow = moved <= MAX_REST_SPEED * (pointer.time - last.time);
    return slow ? rest : { mention: target, since: pointer.time };
  }
  return moved === 0 ? undefined : { mention: target, since: pointer.time };
}

function distance(a: PointerSample, b: PointerSample): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
