import type { Messages } from '../settings/fill-message.ts';
import type { Language } from '../settings/languages.ts';

/**
 * All messages, by language, for readers who want another than their browser's, which is the only one
 * that `i18n` speaks. The build leaves of each file what `fillMessage` reads (scripts/trim-messages.ts).
 */
const CATALOGS: Readonly<Record<Language, () => Promise<{ readonly default: object }>>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  de: () => import('../../public/_locales/de/messages.json'),
  es: () => import('../../public/_locales/es/messages.json'),
  fr: () => import('../../public/_locales/fr/messages.json'),
  ja: () => import('../../public/_locales/ja/messages.json'),
  zh_TW: () => import('../../public/_locales/zh_TW/messages.json'),
};

/** The messages of a language. */
export async function readMessages(language: Language): Promise<Messages> {
  return (await CATALOGS[language]()).default as Messages; // as the build leaves them
}
