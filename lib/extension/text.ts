import browser from 'webextension-polyfill';
import { fillMessage, type Messages } from '../settings/fill-message.ts';

let chosen: Messages | undefined;

/** Has `readText` read from `messages`, or from those of the browser's language again. */
export function speakFrom(messages: Messages | undefined): void {
  chosen = messages;
}

/** A text of the interface in the reader's language, from `_locales`. */
export function readText(key: string, substitutions: readonly string[] = []): string {
  return chosen ? fillMessage(chosen, key, substitutions) : browser.i18n.getMessage(key, [...substitutions]);
}
