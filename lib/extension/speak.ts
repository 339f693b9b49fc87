import type { Messages } from '../settings/fill-message.ts';
import { readMessages } from './catalogs.ts';
import { readChoice } from './settings.ts';
import { speakFrom } from './text.ts';

/** The messages of the language that the reader chose; nothing where it is the browser's. */
export async function readChosenMessages(): Promise<Messages | undefined> {
  const language = await readChoice('language');
  return language === 'auto' ? undefined : readMessages(language);
}

/** Has `readText` speak the language that the reader chose, from now on; in pages of the extension and in the worker. */
export async function speakAsChosen(): Promise<void> {
  speakFrom(await readChosenMessages());
}
