/** [language, what it shows, text, the mentions as `describeMentions` gives them; '' for none]. */
export type Case = readonly [language: string, rule: string, text: string, expected: string];
