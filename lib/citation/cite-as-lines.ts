import type { CitationDates } from './cite.ts';
import { describeMoment } from './describe-moment.ts';
import { escapeMarkdown, linkInMarkdown } from './escape-markdown.ts';
import type { Citation, Fact } from './fact.ts';

/** How text that was written by others enters a kind of document, and how it refers to an address. */
interface Markup {
  readonly escape: (text: string) => string;
  /** Ends with what comes after title and date; the address may stand on either side. */
  readonly document: (title: string, published: string | undefined, url: string) => string;
}

/** To be pasted into a note or a mail. */
export const PLAIN: Markup = {
  escape: inOneLine,
  document: (title, published, url) => `${join(`“${inOneLine(title)}”`, published)}. ${url}`,
};

/** To be pasted into a document in Markdown (CommonMark). */
export const MARKDOWN: Markup = {
  escape: (text) => escapeMarkdown(inOneLine(text)),
  document: (title, published, url) =>
    `${join(linkInMarkdown(`“${escapeMarkdown(inOneLine(title))}”`, url), published)}.`,
};

/**
 * Writes facts one after another, each with its sources as a list, and the dates at the end.
 *
 * ```text
 * OpenAI and Foxconn work together on hardware for data centres. (20 November 2025; as of 26 November 2025)
 *
 * - OpenAI, “OpenAI and Foxconn collaborate”, 20 November 2025. https://openai.com/…
 * - Example Press differs (says talks go on): “Title”, November 2025. https://…
 *
 * Newsgloss data of 25 November 2026. Accessed 26 November 2026.
 * ```
 */
export function citeAsLines(facts: readonly Fact[], dates: CitationDates, markup: Markup): string {
  const say = (day: string) => describeMoment(day, dates.locale);
  return [
    ...facts.flatMap((fact) => [
      `${markup.escape(fact.text)} (${fact.when}; as of ${fact.asOf})`,
      fact.citations.map((citation) => `- ${citeSource(citation, markup)}`).join('\n'),
    ]),
    `Newsgloss data of ${say(dates.dataAsOf)}. Accessed ${say(dates.accessed)}.`,
  ].join('\n\n');
}

function citeSource({ publisher, title, published, url, differs }: Citation, markup: Markup): string {
  const document = markup.document(title, published, url);
  const name = markup.escape(publisher);
  return differs === undefined
    ? `${name}, ${document}`
    : `${name} differs (${markup.escape(differs)}): ${document}`;
}

function join(title: string, published: string | undefined): string {
  return published === undefined ? title : `${title}, ${published}`;
}

/** A title with a line break in it would end the list, or begin one. */
function inOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
