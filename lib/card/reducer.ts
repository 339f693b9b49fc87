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
      return openAtOnce(state, event.mention, 'keyboard');
    case 'tapped':
      return openAtOnce(state, event.mention, 'tap');
    case 'turned-away':
      return isPinned(state) ? state : dismiss(state);
    case 'escape-pressed':
    case 'close-pressed':
      return dismiss(state);
    case 'pin-toggled':
      return togglePin(state);
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
      return Math.min(graceEnds, restEnds(state, settings) ?? graceEnds);
    }
  }
}

/** The card that is to be seen now. */
export interface Shown {
  readonly mention: MentionId;
  readonly by: OpenedBy;
  readonly pinned: boolean;
}

/** The card that is to be seen now, if one is. */
export function shownMention(state: CardState): Shown | undefined {
  switch (state.kind) {
    case 'closed':
    case 'resting':
      return undefined;
    case 'open':
      return { mention: state.mention, by: state.by, pinned: state.pinned };
    case 'leaving':
      return { mention: state.mention, by: 'pointer', pinned: false };
  }
}

/** The mention that the pointer may come to rest on, if it is on one whose card is not open. */
export function restedOn(state: CardState): MentionId | undefined {
  return state.kind === 'resting' || state.kind === 'leaving' ? state.rest?.mention : undefined;
}

function letTimePass(state: CardState, time: number, settings: CardSettings): CardState {
  if (state.kind !== 'resting' && state.kind !== 'leaving') return state;
  const { pointer, rest } = state;
  if (rest !== undefined && time >= (restEnds(state, settings) ?? Infinity)) {
    return { kind: 'open', pointer, mention: rest.mention, by: 'pointer', pinned: false };
  }
  if (state.kind === 'resting' || time < state.since + settings.graceMs) return state;
  return rest === undefined
    ? { kind: 'closed', pointer, dismissed: undefined }
    : { kind: 'resting', pointer, rest };
}

/** When the rest of the pointer opens a card; a pointer that was on its way to one has the grace to go on. */
function restEnds(
  state: Extract<CardState, { kind: 'resting' | 'leaving' }>,
  { restMs, graceMs }: CardSettings,
): number | undefined {
  const onItsWay = state.kind === 'leaving' && state.heading;
  return state.rest && state.rest.since + (onItsWay ? Math.max(restMs, graceMs) : restMs);
}

/** What the reader asks for by name takes the place of any card, of a pinned one too. */
function openAtOnce(state: CardState, mention: MentionId, by: OpenedBy): CardState {
  if (isPinned(state) && state.mention === mention) return state;
  return { kind: 'open', pointer: state.pointer, mention, by, pinned: false };
}

function isPinned(state: CardState): state is Extract<CardState, { kind: 'open' }> {
  return state.kind === 'open' && state.pinned;
}

function togglePin(state: CardState): CardState {
  const { pointer } = state;
  if (state.kind === 'open') return { ...state, pinned: !state.pinned };
  if (state.kind !== 'leaving') return state;
  return { kind: 'open', pointer, mention: state.mention, by: 'pointer', pinned: true };
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

/** A pinned card is kept to be read: it outlives its mention. */
function forgetMention(state: CardState, gone: MentionId): CardState {
  if (isPinned(state)) return state;
  if (state.kind === 'leaving' && state.rest !== undefined) {
    const { pointer, rest } = state;
    if (rest.mention === gone) return { ...state, rest: undefined };
    return state.mention === gone ? { kind: 'resting', pointer, rest } : state;
  }
  const mention = state.kind === 'resting' ? state.rest.mention : shownMention(state)?.mention;
  return mention === gone ? { kind: 'closed', pointer: state.pointer, dismissed: undefined } : state;
}
