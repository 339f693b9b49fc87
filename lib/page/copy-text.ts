/**
 * Puts `text` on the clipboard while the reader's press still counts as such. Rejects where the
 * browser refuses.
 *
 * `navigator.clipboard` exists on secure pages alone, and a page's permissions policy may forbid it.
 * The old command works on the rest: it fires `copy`, which we answer before the page's own listeners
 * and keep from them, as far as they are not on `window` before us. Nothing is selected for it, so the
 * page's selection stays.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByCommand(text);
  }
}

let isUnderWay = false;

/** Whether a `copy` event of now is that of the old command, which has its own answer. */
export function isCopying(): boolean {
  return isUnderWay;
}

function copyByCommand(text: string): void {
  let answered = false;
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    answered = event.clipboardData !== null;
  };
  window.addEventListener('copy', answer, { capture: true, once: true });
  // Deprecated, yet the only way on an http page: https://w3c.github.io/clipboard-apis/#execcommand
  isUnderWay = true;
  const done = document.execCommand('copy');
  isUnderWay = false;
  window.removeEventListener('copy', answer, { capture: true });
  if (!done || !answered) throw new Error('the browser did not let us copy');
}
