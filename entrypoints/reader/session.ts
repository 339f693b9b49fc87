import type { NamedEntity } from '../../lib/data/aliases.ts';
import { offerCount, type Count } from '../../lib/extension/count-here.ts';
import type { PageSettings, PageState } from '../../lib/extension/messages.ts';
import { askWorker, isOrphaned } from '../../lib/extension/requests.ts';
import { chooseMarked } from '../../lib/page/choose-marked.ts';
import { createPlaceGate } from '../../lib/page/gate-place.ts';
import type { NewsVerdict } from '../../lib/page/gate-news.ts';
import { isReadable } from '../../lib/page/is-readable.ts';
import { reportPage, type PageReport } from '../../lib/page/page-report.ts';
import type { Reading } from '../../lib/page/reading.ts';
import { markerShelf, pageShelf, viaShelf, type StartMarking } from '../../lib/page/shelves.ts';
import { fillPaintBox } from '../../lib/page/paint-box.ts';
import { DEFAULTS } from '../../lib/settings/choices.ts';

/** The reading of one document, of a page or of a frame in it: on while it is to be, and known to the worker. */
export interface Session {
  /** What was last asked to hold here. */
  readonly state: PageState;
  /** Starts or stops reading as `state` has it; settles once what there is to find is found and told. */
  follow(state: PageState): Promise<void>;
  /** Tells the worker once more what was told before: it may have forgotten. */
  announceAnew(): Promise<void>;
  describe(news: NewsVerdict): PageReport;
}

/** Makes the session of this document, which reads nothing until it is told to. */
export function createSession(): Session {
  let state: PageState = NOTHING_SAID;
  let startMarking: StartMarking | undefined;
  let reading: Reading | undefined;
  let scanned: Promise<void> = Promise.resolve();
  let announced = NOTHING_ANNOUNCED;
  /** The settings that the reading under way began with. */
  let basis = '';
  /** Whether the worker was asked for the card: to run its dataset anew costs what the first run did. */
  let hasCard = false;
  const listeners = new Set<() => void>();

  function share(next: Reading | undefined): void {
    reading = next;
    for (const listener of listeners) listener();
  }

  function count(): Count {
    const mentions = reading?.mentions ?? [];
    return {
      found: mentions.length,
      marked: mentions.filter((mention) => reading?.isMarked(mention)).length,
    };
  }

  /**
   * Has the worker bring the card before the first hover, and show the count on the icon. Settles
   * once it did, also where an earlier call told it of these counts.
   */
  function announce(): Promise<void> {
    const { found, marked } = count();
    const counts = `${found} ${marked}`;
    if (counts !== announced.counts) {
      const needsCard = found > 0 && !hasCard;
      hasCard ||= needsCard;
      const heard = askWorker('mentions-found', { needsCard }).catch(() => {
        announced = UNHEARD; // the next change tells it again
        if (needsCard) hasCard = false;
      });
      announced = { counts, heard };
    }
    return announced.heard;
  }

  function isActive(): boolean {
    return state.read && isReadable();
  }

  function pickNames(bundled: readonly NamedEntity[]): readonly NamedEntity[] {
    const { hidden, via } = state.settings;
    const names = via ? [...bundled, ...(viaShelf.take() ?? [])] : bundled;
    return names.filter(({ id }) => !hidden.includes(id));
  }

  function end(): void {
    reading?.stop(); // which announces that nothing is left
    share(undefined);
  }

  function begin(start: StartMarking | undefined): void {
    const { density, markStyle: style, colours } = state.settings;
    const started = start?.({
      pickNames,
      isOrphaned,
      density,
      paintBox: fillPaintBox({ style, colours }, import.meta.env.FIREFOX),
      createPlaceGate,
      chooseMarked,
    });
    if (!started) return;
    basis = basisOf(state.settings);
    share(started.reading);
    scanned = started.done.then(announce);
    started.reading.subscribe(() => void announce());
  }

  pageShelf.put({
    get reading() {
      return reading;
    },
    get choices() {
      return state.settings;
    },
    subscribe: (listener) => void listeners.add(listener),
  });
  offerCount(count);

  return {
    get state() {
      return state;
    },
    async follow(next) {
      state = next;
      if (reading && basis !== basisOf(state.settings)) end();
      if (isActive() && !reading) {
        // What leads to a company comes with a script of its own, which most readers never load.
        startMarking = (state.settings.via ? undefined : startMarking) ?? (await bringMarker());
        // The reader may have switched it off, or another call have started it, in the meantime.
        if (isActive() && !reading) begin(startMarking);
      } else if (!isActive() && reading) {
        end();
      }
      await scanned;
      await reading?.setDensity(state.settings.density);
    },
    announceAnew() {
      announced = UNHEARD;
      return announce();
    },
    describe: (news) => reportPage({ readable: isReadable(), reason: state.reason, news, reading }),
  };
}

/** What a reading is begun anew for. */
function basisOf({ hidden, via, markStyle, colours }: PageSettings): string {
  return JSON.stringify([hidden, via, markStyle, colours]);
}

const NOTHING_SAID: PageState = {
  read: false,
  reason: 'not-news',
  settings: { ...DEFAULTS, rule: 'ask', granted: false },
};

/** A page that is only prepared in case the reader goes there costs nothing. */
export async function untilShown(): Promise<void> {
  // Not just anything: where Firefox has no such property, it may be a picture that the page named so.
  if (!('prerendering' in document && document.prerendering === true)) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** After an update of the extension nobody answers this script: a fresh one takes its place. */
export function ignoreOrphaned(): void {}

/** Most pages are none to be read, and do without the script that can. */
async function bringMarker(): Promise<StartMarking | undefined> {
  await askWorker('bring-marker', {});
  return markerShelf.take();
}

/** What the worker was told of a page, and when it had done what follows from it. */
interface Announcement {
  /** Mentions found and marked; empty where the worker may believe anything. */
  readonly counts: string;
  readonly heard: Promise<void>;
}

/** What the worker takes for granted of a page that has said nothing: none found, none marked. */
const NOTHING_ANNOUNCED: Announcement = { counts: '0 0', heard: Promise.resolve() };
const UNHEARD: Announcement = { counts: '', heard: Promise.resolve() };
