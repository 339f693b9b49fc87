import type { Citation, Fact } from './fact.ts';

/**
 * Writes a fact with its sources as plain text, to be pasted into a note or a mail.
 * `accessed` is the day of copying, written as it should read.
 *
 * ```text
 * OpenAI and Foxconn work together on hardware for data centres. (20 November 2025)
 *
 * - OpenAI, “OpenAI and Foxconn collaborate”, 20 November 2025. https://openai.com/…
 * - Example Press differs (says talks go on): “Title”, November 2025. https://…
 *
 * Data as of 20 November 2025. Accessed 23 November 2026.
 * ```
 */
export function citeAsText(fact: Fact, accessed: string): string {
  return [
    `${fact.text} (${fact.when})`,
    fact.citations.map((citation) => `- ${citeSource(citation)}`).join('\n'),
    `Data as of ${fact.asOf}. Accessed ${accessed}.`,
  ].join('\n\n');
}

function citeSource({ publisher, title, published, url, differs }: Citation): string {
  const document = [`“${title}”`, published].filter((part) => part !== undefined).join(', ');
  return differs === undefined
    ? `${publisher}, ${document}. ${url}`
    : `${publisher} differs (${differs}): ${document}. ${url}`;
}
