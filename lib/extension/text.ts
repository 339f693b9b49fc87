import browser from 'webextension-polyfill';

/** A text of the interface in the reader's language, from `_locales`. */
export function readText(key: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}
