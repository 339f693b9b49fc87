import { offerLifeline } from '../../lib/extension/lifeline.ts';
import { answerInPage, askWorker, isOrphaned } from '../../lib/extension/requests.ts';
import { followNews, NOT_JUDGED, type NewsWatch } from '../../lib/page/follow-news.ts';
import { isRead, type PageReason } from '../../lib/page/page-report.ts';
import { watchRoot } from '../../lib/page/watch-root.ts';
import { createSession, ignoreOrphaned, untilShown } from './session.ts';

/** How long frames that are loaded are gathered, in ms. */
const GATHER_MS = 300;

/** The life of Newsgloss in one page: whether it is read, with its frames, and what is said of it. */
export function startTopPage(): void {
  const session = createSession();
  let { settings } = session.state;
  let asked = false;
  let news: Pick<NewsWatch, 'verdict'> = { verdict: NOT_JUDGED };
  /** What the frames were last told; they take it that the page is not read. */
  let told = '';
  let isAskingForFrames = false;

  function reason(): PageReason {
    const { paused, rule, granted } = settings;
    if (paused) return 'paused';
    if (asked && (rule !== 'on' || !granted)) return 'asked';
    if (!granted) return 'no-access';
    if (rule === 'off') return 'rule-off';
    if (rule === 'unlisted') return 'unlisted';
    if (rule === 'on') return 'rule-on';
    return news.verdict.verdict === 'news' ? 'news' : 'not-news';
  }

  async function follow(): Promise<void> {
    const why = reason();
    const reading = session.follow({ read: isRead(why), reason: why, settings });
    tellFrames();
    await reading;
  }

  function tellFrames(): void {
    const { state } = session;
    const spelt = JSON.stringify(state);
    if (spelt === told || (told === '' && !state.read)) return;
    told = spelt;
    void askWorker('state-changed', state).catch(ignoreOrphaned);
  }

  /** Frames of a site that is off have no script yet, and can be given one once they are loaded. */
  function tellLoadedFrames(): void {
    told = '';
    tellFrames();
  }

  /**
   * The registration does not reach a frame of a site that is off, whenever it comes. Where no site is
   * left out, this asks no more: advertisements load again and again.
   */
  function onFrameLoad({ target }: Event): void {
    if (isAskingForFrames || !session.state.read || !(target instanceof HTMLIFrameElement)) return;
    isAskingForFrames = true;
    const again = (isAnyLeftOut: boolean): void => void (isAskingForFrames = !isAnyLeftOut);
    setTimeout(() => void askWorker('frames-loaded', {}).then(again, ignoreOrphaned), GATHER_MS);
  }

  async function open(): Promise<void> {
    settings = await askWorker('page-opened', {});
    await follow();
  }

  /** Settings may have changed while the page was kept for the way back, and the icon forgot it. */
  async function reopen(): Promise<void> {
    await open();
    await session.announceAnew();
  }

  function judge(): void {
    const watch = followNews((isOtherPage) => {
      if (isOrphaned()) return watch.stop();
      if (isOtherPage) asked = false;
      void follow().catch(ignoreOrphaned);
    });
    news = watch;
  }

  function onPageShow(event: PageTransitionEvent): void {
    if (event.persisted && !isOrphaned()) void reopen().catch(ignoreOrphaned);
  }

  offerLifeline();
  const listen = (): void => {
    window.addEventListener('pageshow', onPageShow);
    document.addEventListener('load', onFrameLoad, true);
  };
  listen();
  watchRoot(listen);
  if (document.readyState !== 'complete') window.addEventListener('load', tellLoadedFrames, { once: true });
  const opened = untilShown().then(judge).then(open).catch(ignoreOrphaned);
  answerInPage({
    'describe-page': async () => {
      await opened;
      await session.follow(session.state);
      return session.describe(news.verdict);
    },
    'read-page': async () => {
      await opened;
      asked = true;
      await follow();
      return session.describe(news.verdict);
    },
    'apply-settings': async (request) => {
      await opened;
      // What was asked once for a page gives way to what is chosen later for its site.
      if (request.settings.rule !== settings.rule) asked = false;
      settings = request.settings;
      isAskingForFrames = false;
      await follow();
      return session.describe(news.verdict);
    },
    'tell-state': async () => {
      await opened;
      return session.state;
    },
  });
}
