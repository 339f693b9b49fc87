import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInPage, askWorker, isOrphaned } from '../../lib/extension/requests.ts';
import { runOnce } from '../../lib/extension/run-once.ts';
import { readText } from '../../lib/extension/text.ts';
import { extensionShelf } from '../card/extension-shelf.ts';
import { startFrame } from './frame.ts';
import { startTopPage } from './top-page.ts';

/**
 * The script that reads a page. It is an unlisted script, as WXT's own content-script context
 * announces the extension to the page and lets the page end the script (docs/adr/0005).
 */
export default defineUnlistedScript(() =>
  runOnce('reader', () => {
    extensionShelf.put({ answerInPage, askWorker, isOrphaned, readText, runOnce });
    if (window === window.top) startTopPage();
    else startFrame();
  }),
);
