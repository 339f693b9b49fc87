import { citeAsCsl } from './cite-as-csl.ts';
import { citeAsLines, MARKDOWN, PLAIN } from './cite-as-lines.ts';
import type { Fact } from './fact.ts';

/** The forms in which facts can be copied. */
export type CitationFormat = 'text' | 'markdown' | 'csl';

/** What a citation says of time, beside the dates of the facts. */
export interface CitationDates {
  /** The day of copying, as `2026-11-25`. */
  readonly accessed: string;
  /** The day up to which the dataset was read, as `2026-11-25`. */
  readonly dataAsOf: string;
  /** The language that dates are written in (BCP 47). */
  readonly locale: string;
}

const WRITERS: Readonly<Record<CitationFormat, (facts: readonly Fact[], dates: CitationDates) => string>> = {
  text: (facts, dates) => citeAsLines(facts, dates, PLAIN),
  markdown: (facts, dates) => citeAsLines(facts, dates, MARKDOWN),
  csl: (facts, dates) => `${JSON.stringify(citeAsCsl(facts, dates), null, 2)}\n`,
};

/**
 * Writes facts with all their sources for the clipboard. The words between the data are English in
 * every locale, as the facts themselves are.
 */
export function citeFacts(facts: readonly Fact[], format: CitationFormat, dates: CitationDates): string {
  return WRITERS[format](facts, dates);
}
