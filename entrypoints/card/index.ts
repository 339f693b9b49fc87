import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wordsFrom, type TextSource } from '../../components/text.tsx';
import { datasetShelf } from '../../lib/data/dataset-shelf.ts';
import { pageShelf, type SharedPage } from '../../lib/page/shelves.ts';
import { fillMessage } from '../../lib/settings/fill-message.ts';
import { startCards } from './controller.ts';
import { extensionShelf, type ExtensionLine } from './extension-shelf.ts';

/** The script that shows cards; the worker runs it once a page has a mention, and waits until it can. */
export default defineUnlistedScript(async () => {
  const page = pageShelf.take();
  const data = datasetShelf.take();
  const extension = extensionShelf.take();
  if (!page || !data || !extension) return;
  const words = wordsFrom(await findText(page, extension));
  extension.runOnce('card', () => startCards({ page, data, extension, words }));
});

/** Where the texts of a card are: with the browser, or, in a language of the reader's choice, with the worker. */
async function findText({ choices }: SharedPage, extension: ExtensionLine): Promise<TextSource> {
  const messages = choices.language === 'auto' ? undefined : await extension.askWorker('read-messages', {});
  return messages ? (key, substitutions) => fillMessage(messages, key, substitutions) : extension.readText;
}
