import { DEFAULT_SETTINGS } from '../../../lib/card/constants.ts';

/**
 * Notes, inside the page, when a card was asked for and when it was painted; runs before any other
 * script. What is painted is known by the highlight of the name whose card is open, which is set in
 * the task that shows the card: the task after the next frame is the first that finds it painted.
 *
 * Plain JavaScript in a string, because it runs in the page.
 */
export const RECORD_OPENINGS = `(() => {
  let asked;
  let painted;
  const channel = new MessageChannel();
  const isOpen = () => (CSS.highlights.get('newsgloss-open')?.size ?? 0) > 0;
  const look = () => {
    if (isOpen()) channel.port2.postMessage(0);
    else if (asked !== undefined) requestAnimationFrame(look);
  };
  channel.port1.onmessage = () => { painted ??= performance.now(); };
  const ask = (time) => {
    if (asked === undefined) requestAnimationFrame(look);
    asked ??= time;
  };
  // The rest begins with the movement, and is over so many ms later.
  addEventListener('pointermove', () => ask(performance.now() + ${DEFAULT_SETTINGS.restMs}), true);
  addEventListener('keydown', ({ key, timeStamp }) => key === 'Enter' && ask(timeStamp), true);

  globalThis.__newsglossOpening = {
    isOpen,
    forget: () => { asked = painted = undefined; },
    /** The ms from the first trigger since to the painted card. */
    time: () => painted && painted - asked,
    count: () => CSS.highlights.get('newsgloss-mention')?.size ?? 0,
    /** Scrolls to a marked name; where it is then, or null where something stands before it. */
    reveal: (index) => {
      const { startContainer, startOffset, endContainer, endOffset } = [...CSS.highlights.get('newsgloss-mention')][index];
      const around = startContainer.parentElement;
      around.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const [box] = range.getClientRects();
      if (!box) return null;
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const hit = document.elementFromPoint(at.x, at.y);
      return hit && (hit.contains(around) || around.contains(hit)) ? at : null;
    },
  };
})();`;
