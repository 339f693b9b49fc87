import { MARKDOWN } from './cite-as-lines.ts';
import type { CitationDates } from './cite.ts';
import { describeMoment } from './describe-moment.ts';
import { escapeMarkdown, linkInMarkdown } from './escape-markdown.ts';
import type { Citation, Fact } from './fact.ts';

/** A figure of the article, and what is on record beside it. */
export interface CitedFigure {
  /** As the article writes it. */
  readonly text: string;
  readonly onRecord: readonly {
    /** "about 3.03 trillion TWD, revenue". */
    readonly text: string;
    readonly fact: Fact;
  }[];
}

/** A brief, as far as it is written down. Headings are in the language of the interface. */
export interface CitedBrief {
  readonly title: string;
  readonly url: string;
  /** The day of the article in words, where it is known. */
  readonly published: string | undefined;
  /** "OpenAI: 3 mentions". */
  readonly named: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly facts: readonly Fact[] }[];
  readonly figures: { readonly heading: string; readonly rows: readonly CitedFigure[] };
  /** All documents that the facts refer to, in the order of their numbers. */
  readonly sources: { readonly heading: string; readonly citations: readonly Citation[] };
}

/**
 * Writes a brief in Markdown (CommonMark): facts by section with the numbers of their sources, figures,
 * and the sources as a numbered list.
 *
 * ```text
 * # [“Racks for a gigawatt”](<https://…>)
 *
 * - OpenAI and Foxconn work together … (20 November 2025; as of 26 November 2025) \[1, 2; 3 differs: talks go on\]
 *
 * 1. OpenAI, [“OpenAI and Foxconn collaborate”](<https://…>), 20 November 2025.
 * ```
 */
export function writeBrief(brief: CitedBrief, { accessed, dataAsOf, locale }: CitationDates): string {
  const numbers = new Map(brief.sources.citations.map(({ url }, at) => [url, at + 1]));
  const refer = (fact: Fact) => referTo(fact, numbers);
  const sections = brief.sections.filter(({ facts }) => facts.length > 0);
  const figures = brief.figures.rows.flatMap(({ text, onRecord }) =>
    onRecord.map(
      (known) =>
        `- ${MARKDOWN.escape(`“${text}”`)}: ${MARKDOWN.escape(known.text)} (${known.fact.when}) ${refer(known.fact)}`,
    ),
  );
  return [
    `# ${linkInMarkdown(`“${MARKDOWN.escape(brief.title)}”`, brief.url)}`,
    ...(brief.published === undefined ? [] : [brief.published]),
    brief.named.map((name) => `- ${MARKDOWN.escape(name)}`).join('\n'),
    ...sections.flatMap(({ heading, facts }) => [
      `## ${escapeMarkdown(heading)}`,
      facts.map((fact) => `- ${writeFact(fact)} ${refer(fact)}`).join('\n'),
    ]),
    ...(figures.length > 0 ? [`## ${escapeMarkdown(brief.figures.heading)}`, figures.join('\n')] : []),
    `## ${escapeMarkdown(brief.sources.heading)}`,
    brief.sources.citations.map((citation, at) => `${at + 1}. ${citeSource(citation)}`).join('\n'),
    `Newsgloss data of ${describeMoment(dataAsOf, locale)}. Accessed ${describeMoment(accessed, locale)}.`,
  ].join('\n\n');
}

function writeFact({ text, when, asOf }: Fact): string {
  return `${MARKDOWN.escape(text)} (${when}; as of ${asOf})`;
}

function referTo({ citations }: Fact, numbers: ReadonlyMap<string, number>): string {
  const numberOf = ({ url }: Citation) => String(numbers.get(url) ?? '');
  const stating = citations.filter(({ differs }) => differs === undefined).map(numberOf);
  const differing = citations.flatMap((citation) =>
    citation.differs === undefined
      ? []
      : [`${numberOf(citation)} differs: ${MARKDOWN.escape(citation.differs)}`],
  );
  return `\\[${[stating.join(', '), ...differing].join('; ')}\\]`;
}

function citeSource({ publisher, title, published, url }: Citation): string {
  return `${MARKDOWN.escape(publisher)}, ${MARKDOWN.document(title, published, url)}`;
}
