import { answerInPage, askWorker, isOrphaned } from '../../lib/extension/requests.ts';
import { judgeNews, type NewsVerdict } from '../../lib/page/gate-news.ts';
import { isRead, type PageReason } from '../../lib/page/page-report.ts';
import { watchAddress } from '../../lib/page/watch-address.ts';
import { createSession, ignoreOrphaned, isReadable, untilShown } from './session.ts';

/** The life of Newsgloss in one page: whether it is read, with its frames, and what is said of it. */
export function startTopPage(): void {
  const session = createSession();
  let { settings } = session.state;
  let asked = false;
  let news: NewsVerdict = { verdict: 'other', signals: [] };
  /** What the frames were last told; they take it that the page is not read. */
  let told = '';

  function reason(): PageReason {
    if (settings.paused) return 'paused';
    if (settings.rule === 'off') return 'rule-off';
    if (settings.rule === 'on') return 'rule-on';
    if (asked) return 'asked';
    return news.verdict === 'news' ? 'news' : 'not-news';
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

  async function open(): Promise<void> {
    if (isReadable()) news = judgeNews(document, location.href);
    settings = await askWorker('page-opened', {});
    await follow();
  }

  /** Settings may have changed while the page was kept for the way back, and the icon forgot it. */
  async function reopen(): Promise<void> {
    await open();
    await session.announceAnew();
  }

  if (document.readyState !== 'complete') window.addEventListener('load', tellLoadedFrames, { once: true });
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
      await session.follow(session.state);
      return session.describe(news);
    },
    'read-page': async () => {
      await opened;
      asked = true;
      await follow();
      return session.describe(news);
    },
    'apply-settings': async ({ rule, paused, density, restMs }) => {
      await opened;
      settings = { rule, paused, density, restMs };
      await follow();
      return session.describe(news);
    },
    'tell-state': async () => {
      await opened;
      return session.state;
    },
  });
}
