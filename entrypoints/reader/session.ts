import type { PageSettings } from '../../lib/extension/messages.ts';
import { answerInPage, askWorker, isOrphaned } from '../../lib/extension/requests.ts';
import { DEFAULT_DENSITY } from '../../lib/page/density.ts';
import { judgeNews, type NewsVerdict } from '../../lib/page/gate-news.ts';
import type { Reading } from '../../lib/page/reading.ts';
import { markerShelf, pageShelf, type StartMarking } from '../../lib/page/shelves.ts';
import { watchAddress } from '../../lib/page/watch-address.ts';
import { reportPage, type PageReason, type PageReport } from '../../lib/page/page-report.ts';

/** The life of Newsgloss in one page: whether it is read, and what is said of it. */
export function startSession(): void {
  let settings: PageSettings = { rule: 'ask', paused: false, density: DEFAULT_DENSITY };
  let asked = false;
  let verdict: NewsVerdict = { verdict: 'other', signals: [] };
  let startMarking: StartMarking | undefined;
  let reading: Reading | undefined;
  let scanned: Promise<void> = Promise.resolve();
  let announced = NOTHING_ANNOUNCED;
  const listeners = new Set<() => void>();

  function reason(): PageReason {
    if (settings.paused) return 'paused';
    if (settings.rule === 'off') return 'rule-off';
    if (settings.rule === 'on') return 'rule-on';
    if (asked) return 'asked';
    return verdict.verdict === 'news' ? 'news' : 'not-news';
  }

  function share(next: Reading | undefined): void {
    reading = next;
    for (const listener of listeners) listener();
  }

  /**
   * Has the worker bring the card before the first hover, and show the count on the icon. Settles
   * once it did, also where an earlier call told it of these counts.
   */
  function announce(): Promise<void> {
    const mentions = reading?.mentions ?? [];
    const found = mentions.length;
    const marked = mentions.filter((mention) => reading?.isMarked(mention)).length;
    const counts = `${found} ${marked}`;
    if (counts !== announced.counts) {
      const heard = askWorker('mentions-found', { found, marked }).catch(() => {
        announced = UNHEARD; // the next change tells it again
      });
      announced = { counts, heard };
    }
    return announced.heard;
  }

  function isActive(): boolean {
    return ['news', 'rule-on', 'asked'].includes(reason()) && isReadable();
  }

  /** Starts or stops reading, as settings and verdict have it. */
  async function follow(): Promise<void> {
    if (isActive() && !reading) {
      startMarking ??= await bringMarker();
      // The reader may have switched it off, or another call have started it, in the meantime.
      if (isActive() && !reading) begin(startMarking);
    } else if (!isActive() && reading) {
      reading.stop(); // which announces that nothing is left
      share(undefined);
    }
    await scanned;
    await reading?.setDensity(settings.density);
  }

  function begin(start: StartMarking | undefined): void {
    const started = start?.({ isOrphaned, density: settings.density });
    if (!started) return;
    share(started.reading);
    scanned = started.done.then(announce);
    started.reading.subscribe(() => void announce());
  }

  function describe(): PageReport {
    return reportPage({ readable: isReadable(), reason: reason(), news: verdict, reading });
  }

  async function open(): Promise<void> {
    if (isReadable()) verdict = judgeNews(document, location.href);
    settings = await askWorker('page-opened', {});
    await follow();
  }

  /** Settings may have changed while the page was kept for the way back, and the icon forgot it. */
  async function reopen(): Promise<void> {
    announced = UNHEARD;
    await open();
    await announce();
  }

  pageShelf.put({
    get reading() {
      return reading;
    },
    get restMs() {
      return settings.restMs;
    },
    subscribe: (listener) => void listeners.add(listener),
  });
  const opened = untilShown().then(open).catch(ignoreOrphaned);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && !isOrphaned()) void reopen().catch(ignoreOrphaned);
  });
  const unwatch = watchAddress(() => {
    if (isOrphaned()) return unwatch();
    asked = false; // that was another page
    void open().catch(ignoreOrphaned);
  });
  answerInPage({
    'describe-page': async () => {
      await opened;
      await scanned;
      return describe();
    },
    'read-page': async () => {
      await opened;
      asked = true;
      await follow();
      return describe();
    },
    'apply-settings': async ({ rule, paused, density, restMs }) => {
      await opened;
      settings = { rule, paused, density, restMs };
      await follow();
      return describe();
    },
  });
}

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

/** Pages that a reader reads; not images, feeds, plain text or the browser's own viewers. */
function isReadable(): boolean {
  return (
    ['text/html', 'application/xhtml+xml'].includes(document.contentType) && document.documentElement !== null
  );
}

/** A page that is only prepared in case the reader goes there costs nothing. */
async function untilShown(): Promise<void> {
  if (!('prerendering' in document && document.prerendering)) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** After an update of the extension nobody answers this script: a fresh one takes its place. */
function ignoreOrphaned(): void {}
