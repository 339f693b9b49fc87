import type { PageState } from '../../lib/extension/messages.ts';
import { answerInPage, askWorker } from '../../lib/extension/requests.ts';
import { NOT_JUDGED } from '../../lib/page/follow-news.ts';
import { isMarginalFrame, whenPartOfArticle, whenRoomy } from '../../lib/page/gate-frame.ts';
import { watchRoot } from '../../lib/page/watch-root.ts';
import { createSession, ignoreOrphaned, untilShown } from './session.ts';

/**
 * The life of Newsgloss in a frame: read where the page is, if it is part of the article. Most frames
 * are not, and cost a look at their name, place and size.
 */
export function startFrame(): void {
  if (isMarginalFrame()) return;
  const session = createSession();
  /** What the page last said; nothing, as long as it did not. */
  let heard: PageState | undefined;
  let looking = false;
  let isPart = false;

  async function follow(state: PageState): Promise<void> {
    heard = state;
    if (state.read && !looking) {
      looking = true;
      whenPartOfArticle(() => {
        isPart = true;
        void update();
      });
    }
    await update();
  }

  async function update(): Promise<void> {
    if (heard && isPart) await session.follow(heard).catch(ignoreOrphaned);
  }

  async function ask(): Promise<void> {
    await untilShown();
    const answer = await askWorker('frame-opened', {});
    // What the page said of itself in the meantime is newer than the answer.
    if (answer && !heard) await follow(answer);
  }

  answerInPage({
    'describe-page': async () => {
      await update();
      return session.describe(NOT_JUDGED);
    },
    'follow-top': async (state) => {
      await follow(state);
      return session.describe(NOT_JUDGED);
    },
  });
  // A page may take a frame away; then only this is left to say that its mentions are gone.
  const onPageHide = (): void => void session.announceAnew().catch(ignoreOrphaned);
  const listen = (): void => window.addEventListener('pagehide', onPageHide);
  listen();
  watchRoot(listen);
  whenRoomy(() => void ask().catch(ignoreOrphaned));
}
