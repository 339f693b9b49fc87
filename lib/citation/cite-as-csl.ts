import type { Moment } from '../data/claim-schema.ts';
import type { CitationDates } from './cite.ts';
import { describeMoment } from './describe-moment.ts';
import type { Citation, Fact } from './fact.ts';

/** A date of CSL-JSON: points of year, month, day; a quarter or half only in words. */
type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };

/** One document in CSL-JSON, https://github.com/citation-style-language/schema. */
interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'report' | 'article-newspaper' | 'entry-encyclopedia';
  readonly title: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly URL: string;
  readonly language: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  /** What the document says on each fact, and the day of the dataset. */
  readonly note: string;
}

const TYPES = {
  primary: 'webpage',
  filing: 'report',
  press: 'article-newspaper',
  reference: 'entry-encyclopedia',
} as const satisfies Record<Citation['kind'], CslItem['type']>;

/** The documents behind `facts`, each once, for a reference manager; the facts stand in the notes. */
export function citeAsCsl(facts: readonly Fact[], dates: CitationDates): CslItem[] {
  const uses = facts.flatMap((fact) => fact.citations.map((citation) => ({ fact, citation })));
  return [...Map.groupBy(uses, ({ citation }) => citation.url).values()].map((used) => {
    const { citation } = used[0]!; // a group has a member
    const notes = used.map(({ fact, citation: { differs } }) => noteOn(fact, differs));
    return {
      id: `newsgloss-${citation.source}`,
      type: TYPES[citation.kind],
      title: citation.title,
      ...nameOf(citation),
      URL: citation.url,
      language: citation.lang,
      ...(citation.publishedOn === undefined
        ? {}
        : { issued: toCslDate(citation.publishedOn, dates.locale) }),
      accessed: toCslDate(dates.accessed, dates.locale),
      note: `${notes.join(' ')} Newsgloss data of ${describeMoment(dates.dataAsOf, dates.locale)}.`,
    };
  });
}

/** Styles set a newspaper and an encyclopedia in italics as that which contains the article. */
function nameOf({ kind, publisher }: Citation): Pick<CslItem, 'publisher' | 'container-title'> {
  return kind === 'primary' || kind === 'filing' ? { publisher } : { 'container-title': publisher };
}

function noteOn({ text, when, asOf }: Fact, differs: string | undefined): string {
  const dated = `“${text}” (${when}; as of ${asOf})`;
  return differs === undefined ? `States: ${dated}.` : `Differs (${differs}) from: ${dated}.`;
}

function toCslDate(moment: Moment, locale: string): CslDate {
  const points = moment.split('/');
  return points.every((point) => /^\d{4}(-\d\d){0,2}$/.test(point))
    ? { 'date-parts': points.map((point) => point.split('-').map(Number)) }
    : { literal: describeMoment(moment, locale) };
}
