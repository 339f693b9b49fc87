import { describe, expect, it, test } from 'vitest';
import { nextDeadline, reduceCard, shownMention } from '../../lib/card/reducer.ts';
import { CLOSED, type CardEvent, type CardState, type MentionId } from '../../lib/card/state.ts';

const settings = { restMs: 300, graceMs: 300 };
const FOXCONN = 1;
const BROADCOM = 2;

/** A pointer event at `x` (the line is level, so y stays), with no card to go to. */
function move(time: number, x: number, over?: MentionId | 'card'): CardEvent {
  return { type: 'pointer-moved', x, y: 100, time, over, card: undefined };
}

/** A pointer event at `y`, on its way down to (or up from) a card that begins at 200. */
function descend(time: number, y: number, over?: MentionId | 'card'): CardEvent {
  const card = { x: 0, y: 200, width: 360, height: 240 };
  return { type: 'pointer-moved', x: 10, y, time, over, card };
}

function tick(time: number): CardEvent {
  return { type: 'tick', time };
}

function play(...events: readonly CardEvent[]): CardState {
  return events.reduce((state, event) => reduceCard(state, event, settings), CLOSED);
}

/** The events of an owner that sends every tick when it is due. */
function playWithTicks(...events: readonly CardEvent[]): number[] {
  let state = CLOSED;
  const opened: number[] = [];
  const step = (event: CardEvent) => {
    state = reduceCard(state, event, settings);
    const shown = shownMention(state);
    if (shown !== undefined && opened.at(-1) !== shown.mention) opened.push(shown.mention);
  };
  for (const event of events) {
    for (;;) {
      const due = nextDeadline(state, settings);
      if (due === undefined || !('time' in event) || due > event.time) break;
      step(tick(due));
    }
    step(event);
  }
  return opened;
}

const hovered = [move(0, 10, FOXCONN), tick(300)];
const keyOpened: CardEvent = { type: 'key-opened', mention: FOXCONN };
const escape: CardEvent = { type: 'escape-pressed' };
const pin: CardEvent = { type: 'pin-toggled' };
const pinned = [...hovered, pin];

const cases: readonly {
  readonly name: string;
  readonly events: readonly CardEvent[];
  readonly shown: MentionId | undefined;
  readonly due: number | undefined;
}[] = [
  { name: 'opens nothing at first, and sets no timer', events: [], shown: undefined, due: undefined },
  {
    name: 'waits while the pointer rests on a mention',
    events: [move(0, 10, FOXCONN)],
    shown: undefined,
    due: 300,
  },
  { name: 'does not open too early', events: [move(0, 10, FOXCONN), tick(299)], shown: undefined, due: 300 },
  { name: 'opens after the rest, and sets no timer then', events: hovered, shown: FOXCONN, due: undefined },
  {
    name: 'lets a slow hand tremble',
    events: [move(0, 10, FOXCONN), move(100, 14, FOXCONN), move(200, 9, FOXCONN)],
    shown: undefined,
    due: 300,
  },
  {
    name: 'begins the rest anew after a fast movement',
    events: [move(0, 10, FOXCONN), move(100, 61, FOXCONN)],
    shown: undefined,
    due: 400,
  },
  {
    name: 'counts a movement at the limit of speed as rest',
    events: [move(0, 10, FOXCONN), move(100, 60, FOXCONN)],
    shown: undefined,
    due: 300,
  },
  {
    name: 'counts a leap within one millisecond as fast',
    events: [move(0, 10, FOXCONN), move(50, 10, FOXCONN), move(50, 12, FOXCONN)],
    shown: undefined,
    due: 350,
  },
  {
    name: 'forgets a rest when the pointer leaves the mention',
    events: [move(0, 10, FOXCONN), move(100, 12), tick(300)],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'begins anew when the pointer passes to the next mention',
    events: [move(0, 10, FOXCONN), move(250, 12, BROADCOM), tick(300)],
    shown: undefined,
    due: 550,
  },
  {
    name: 'stays open for the grace after the pointer has left',
    events: [...hovered, move(400, 50), tick(699)],
    shown: FOXCONN,
    due: 700,
  },
  {
    name: 'closes after the grace',
    events: [...hovered, move(400, 50), tick(700)],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'does not lengthen the grace while the pointer goes on',
    events: [...hovered, move(400, 50), move(500, 80), move(600, 90)],
    shown: FOXCONN,
    due: 700,
  },
  {
    name: 'stays open when the pointer goes into the card',
    events: [...hovered, move(400, 11), move(450, 12, 'card'), tick(700)],
    shown: FOXCONN,
    due: undefined,
  },
  {
    name: 'stays open when the pointer comes back to the mention',
    events: [...hovered, move(400, 50), move(450, 12, FOXCONN), tick(700)],
    shown: FOXCONN,
    due: undefined,
  },
  {
    name: 'closes after the pointer has left the card',
    events: [...hovered, move(400, 12, 'card'), move(900, 50), tick(1200)],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'keeps the card while the pointer crosses another mention',
    events: [...hovered, move(400, 50, BROADCOM), tick(699)],
    shown: FOXCONN,
    due: 700,
  },
  {
    name: 'switches after the rest on another mention',
    events: [...hovered, move(400, 50, BROADCOM), tick(700)],
    shown: BROADCOM,
    due: undefined,
  },
  {
    name: 'closes the old card before a rest that began later',
    events: [...hovered, move(400, 50), move(500, 60, BROADCOM), tick(700)],
    shown: undefined,
    due: 800,
  },
  {
    name: 'opens the other after that',
    events: [...hovered, move(400, 50), move(500, 60, BROADCOM), tick(700), tick(800)],
    shown: BROADCOM,
    due: undefined,
  },
  { name: 'opens at once by key', events: [keyOpened], shown: FOXCONN, due: undefined },
  {
    name: 'keeps a card opened by key wherever the pointer goes',
    events: [keyOpened, move(0, 10), move(100, 50, BROADCOM), tick(5000), move(6000, 90)],
    shown: FOXCONN,
    due: undefined,
  },
  {
    name: 'keeps a card opened by tap wherever the pointer goes',
    events: [{ type: 'tapped', mention: FOXCONN }, move(0, 10), tick(5000)],
    shown: FOXCONN,
    due: undefined,
  },
  {
    name: 'holds a hovered card once a key has opened it',
    events: [...hovered, keyOpened, move(400, 500), tick(5000)],
    shown: FOXCONN,
    due: undefined,
  },
  {
    name: 'goes to another mention by key',
    events: [...hovered, { type: 'key-opened', mention: BROADCOM }],
    shown: BROADCOM,
    due: undefined,
  },
  { name: 'closes at once by Esc', events: [...hovered, escape], shown: undefined, due: undefined },
  {
    name: 'closes a card opened by key by Esc',
    events: [keyOpened, escape],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'closes by Esc during the grace',
    events: [...hovered, move(400, 50), escape],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'closes by a press outside',
    events: [keyOpened, { type: 'turned-away' }],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'closes by its button',
    events: [keyOpened, { type: 'close-pressed' }],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'stays away from the mention where it was dismissed',
    events: [...hovered, escape, move(400, 12, FOXCONN), move(500, 13, FOXCONN), tick(5000)],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'opens again once the pointer has been elsewhere',
    events: [...hovered, escape, move(400, 50), move(500, 12, FOXCONN), tick(800)],
    shown: FOXCONN,
    due: undefined,
  },
  {
    name: 'opens no card that a press has forestalled',
    events: [move(0, 10, FOXCONN), { type: 'turned-away' }, move(10, 11, FOXCONN), tick(310)],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'opens nothing when a mention scrolls under the still pointer',
    events: [move(0, 10), { type: 'scrolled' }, move(100, 10, FOXCONN), tick(5000)],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'opens nothing when the page scrolls during the rest',
    events: [move(0, 10, FOXCONN), { type: 'scrolled' }, move(100, 10, FOXCONN), tick(5000)],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'opens when the pointer moves after scrolling',
    events: [move(0, 10), { type: 'scrolled' }, move(100, 10, FOXCONN), move(200, 11, FOXCONN), tick(500)],
    shown: FOXCONN,
    due: undefined,
  },
  {
    name: 'stays open when the page scrolls it away from the still pointer',
    events: [...hovered, { type: 'scrolled' }, move(400, 10), tick(5000)],
    shown: FOXCONN,
    due: undefined,
  },
  {
    name: 'does not switch to a mention that scrolls under the pointer',
    events: [...hovered, move(400, 50), { type: 'scrolled' }, move(410, 50, BROADCOM), tick(710)],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'closes when its mention is gone',
    events: [keyOpened, { type: 'mention-gone', mention: FOXCONN }],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'does not mind when another mention is gone',
    events: [...hovered, { type: 'mention-gone', mention: BROADCOM }],
    shown: FOXCONN,
    due: undefined,
  },
  {
    name: 'forgets the rest on a mention that is gone',
    events: [move(0, 10, FOXCONN), { type: 'mention-gone', mention: FOXCONN }],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'goes on resting on another mention when its own is gone',
    events: [...hovered, move(400, 50, BROADCOM), { type: 'mention-gone', mention: FOXCONN }],
    shown: undefined,
    due: 700,
  },
  {
    name: 'goes on leaving when the mention it would switch to is gone',
    events: [...hovered, move(400, 50, BROADCOM), { type: 'mention-gone', mention: BROADCOM }],
    shown: FOXCONN,
    due: 700,
  },
  {
    name: 'gives a slow hand all the time that it needs on its way to the card',
    events: [...hovered, descend(400, 120), descend(650, 140), descend(900, 160), tick(1199)],
    shown: FOXCONN,
    due: 1200,
  },
  {
    name: 'closes after the grace when the pointer stops on its way',
    events: [...hovered, descend(400, 120), descend(650, 140), tick(950)],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'does not lengthen the grace when the pointer turns back',
    events: [...hovered, descend(400, 140), descend(650, 160), descend(700, 150), descend(900, 140)],
    shown: FOXCONN,
    due: 950,
  },
  {
    name: 'opens no mention that the pointer crosses slowly on its way to the card',
    events: [
      ...hovered,
      descend(400, 120, BROADCOM),
      descend(650, 125, BROADCOM),
      descend(900, 130, BROADCOM),
      tick(1199),
    ],
    shown: FOXCONN,
    due: 1200,
  },
  {
    name: 'opens a mention on the way where the pointer stops on it',
    events: [...hovered, descend(400, 120, BROADCOM), tick(700)],
    shown: BROADCOM,
    due: undefined,
  },
  {
    name: 'has no safe path from the card back to the text',
    events: [...hovered, descend(400, 210, 'card'), descend(600, 190), descend(700, 150)],
    shown: FOXCONN,
    due: 900,
  },
  {
    name: 'stays when it is pinned, wherever the pointer goes',
    events: [...pinned, move(400, 90), move(500, 50, BROADCOM), tick(5000), move(6000, 90)],
    shown: FOXCONN,
    due: undefined,
  },
  {
    name: 'stays when it is pinned and the reader presses elsewhere',
    events: [...pinned, { type: 'turned-away' }],
    shown: FOXCONN,
    due: undefined,
  },
  {
    name: 'stays when it is pinned and its mention is gone',
    events: [...pinned, { type: 'mention-gone', mention: FOXCONN }],
    shown: FOXCONN,
    due: undefined,
  },
  {
    name: 'stays when it is pinned during the grace',
    events: [...hovered, move(400, 50), pin, tick(5000)],
    shown: FOXCONN,
    due: undefined,
  },
  { name: 'closes a pinned card by Esc', events: [...pinned, escape], shown: undefined, due: undefined },
  {
    name: 'closes a pinned card by its button',
    events: [...pinned, { type: 'close-pressed' }],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'follows the pointer again once it is no longer pinned',
    events: [...pinned, move(400, 12, 'card'), pin, move(500, 90), tick(800)],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'gives a pinned card up for one that is asked for by key',
    events: [...pinned, { type: 'key-opened', mention: BROADCOM }],
    shown: BROADCOM,
    due: undefined,
  },
  {
    name: 'gives a pinned card up for one that is asked for by tap',
    events: [...pinned, { type: 'tapped', mention: BROADCOM }, { type: 'turned-away' }],
    shown: undefined,
    due: undefined,
  },
  {
    name: 'keeps the pin when the same card is asked for again',
    events: [...pinned, keyOpened, { type: 'turned-away' }],
    shown: FOXCONN,
    due: undefined,
  },
  { name: 'pins nothing where no card is', events: [pin], shown: undefined, due: undefined },
];

describe('the card', () => {
  test.each(cases)('$name', ({ events, shown, due }) => {
    const state = play(...events);
    expect(shownMention(state)?.mention).toBe(shown);
    expect(nextDeadline(state, settings)).toBe(due);
  });

  it('opens nothing while the pointer sweeps across a line', () => {
    // 0.6 px/ms, an event each frame, over names of 60 px with 20 px between them.
    const sweep = Array.from({ length: 120 }, (_, frame) => {
      const x = frame * 10;
      return move(frame * 16, x, x % 80 < 60 ? Math.floor(x / 80) : undefined);
    });
    expect(playWithTicks(...sweep)).toEqual([]);
  });

  it('opens nothing while the pointer sweeps fast across one long name', () => {
    const sweep = Array.from({ length: 100 }, (_, frame) => move(frame * 16, frame * 9, FOXCONN));
    expect(playWithTicks(...sweep)).toEqual([]);
  });

  it('says how the card was opened', () => {
    expect(shownMention(play(...hovered))?.by).toBe('pointer');
    expect(shownMention(play(keyOpened))?.by).toBe('keyboard');
    expect(shownMention(play({ type: 'tapped', mention: FOXCONN }))?.by).toBe('tap');
  });

  it('follows the delays that the reader chose', () => {
    const resting = play(move(50, 10, FOXCONN));
    expect(nextDeadline(resting, { restMs: 0, graceMs: 300 })).toBe(50);
    expect(reduceCard(resting, tick(50), { restMs: 0, graceMs: 300 }).kind).toBe('open');
  });

  it('always passes a deadline when its tick comes', () => {
    for (const { events } of cases) {
      const state = play(...events);
      const due = nextDeadline(state, settings);
      if (due === undefined) continue;
      expect(nextDeadline(reduceCard(state, tick(due), settings), settings)).not.toBe(due);
    }
  });
});
