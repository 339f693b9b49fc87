/** The languages of the interface, each as its folder in `public/_locales` is called. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'ja', 'zh_TW'] as const;

export type Language = (typeof LANGUAGES)[number];
