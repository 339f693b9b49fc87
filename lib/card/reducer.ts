import { followPointer } from './follow-pointer.ts';
import type { CardEvent, CardSettings, CardState, MentionId, OpenedBy } from './state.ts';

/** Moves the life of a hover on by one event. Starts no timer: see `nextDeadline`. */
export function reduceCard(state: CardState, event: CardEvent, settings: CardSettings): CardState {
  switch (event.type) {
    case 'pointer-moved':
      return followPointer(state, event);
    case 'tick':
      return letTimePass(state, event.time, settings);
    case 'scrolled':
      return forgetRest(state);
    case 'key-opened':
      return { kind: 'open', pointer: state.pointer, mention: event.mention, by: 'keyboard' };
    case 'tapped':
      return { kind: 'open', pointer: state.pointer, mention: event.mention, by: 'tap' };
    case 'escape-pressed':
    case 'pressed-outside':
    case 'close-pressed':
      return dismiss(state);
    case 'mention-gone':
      return forgetMention(state, event.mention);
  }
}

/** When a `tick` is due, in ms: the owner sets one timeout for it, and none while it is undefined. */
export function nextDeadline(state: CardState, settings: CardSettings): number | undefined {
  switch (state.kind) {
    case 'closed':
    case 'open':
      return undefined;
    case 'resting':
      return state.rest.since + settings.restMs;
    case 'leaving': {
      const graceEnds = state.since + settings.graceMs;
      return state.rest === undefined ? graceEnds : Math.min(graceEnds, state.rest.since + settings.restMs);
    }
  }
}

/** The mention whose card is to be seen now, and how it was opened. */
export function shownMention(
  state: CardState,
): { readonly mention: MentionId; readonly by: OpenedBy } | undefined {
  switch (state.kind) {
    case 'closed':
    case 'resting':
      return undefined;
    case 'open':
      return { mention: state.mention, by: state.by };
    case 'leaving':
      return { mention: state.mention, by: 'pointer' };
  }
}

function letTimePass(state: CardState, time: number, settings: CardSettings): CardState {
  if (state.kind !== 'resting' && state.kind !== 'leaving') return state;
  const { pointer, rest } = state;
  if (rest !== undefined && time >= rest.since + settings.restMs) {
    return { kind: 'open', pointer, mention: rest.mention, by: 'pointer' };
  }
  if (state.kind === 'resting' || time < state.since + settings.graceMs) return state;
  return rest === undefined
    ? { kind: 'closed', pointer, dismissed: undefined }
    : { kind: 'resting', pointer, rest };
}

/** Text that scrolls under a still pointer opens nothing, so a rest must begin again by a movement. */
function forgetRest(state: CardState): CardState {
  if (state.kind === 'resting') return { kind: 'closed', pointer: state.pointer, dismissed: undefined };
  if (state.kind === 'leaving') return { ...state, rest: undefined };
  return state;
}

/** Without `dismissed` the next tremble of the pointer would open the card that was just sent away. */
function dismiss(state: CardState): CardState {
  if (state.kind === 'closed') return state;
  const dismissed = state.kind === 'resting' ? state.rest.mention : state.mention;
  return { kind: 'closed', pointer: state.pointer, dismissed };
}

function forgetMention(state: CardState, gone: MentionId): CardState {
  if (state.kind === 'leaving' && state.rest !== undefined) {
    const { pointer, rest } = state;
    if (rest.mention === gone) return { ...state, rest: undefined };
    return state.mention === gone ? { kind: 'resting', pointer, rest } : state;
  }
  const mention = state.kind === 'resting' ? state.rest.mention : shownMention(state)?.mention;
  return mention === gone ? { kind: 'closed', pointer: state.pointer, dismissed: undefined } : state;
}
