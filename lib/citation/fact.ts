import type { Claim, Moment, Publisher, Source, Stage, Stance } from '../data/claim-schema.ts';
import { weighAgreement } from '../data/agreement.ts';
import { findChange } from '../data/change.ts';
import type { Dataset } from '../data/dataset.ts';
import { lookUp } from '../data/look-up.ts';
import { precisionOf } from '../data/moment.ts';
import { judgeStanding, windowOf, type Standing } from '../data/standing.ts';
import { describeAge } from './describe-age.ts';
import { describeMoment } from './describe-moment.ts';

/** One source of a fact, ready to be shown. */
export interface Citation {
  /** The id of the source. */
  readonly source: string;
  /** Name of the publisher. */
  readonly publisher: string;
  readonly kind: 'primary' | 'filing' | 'press' | 'reference';
  readonly url: string;
  /** Title in its own language, and that language (BCP 47). */
  readonly title: string;
  readonly lang: string;
  /** When it was published, in words and as a moment, where known. */
  readonly published: string | undefined;
  readonly publishedOn: Moment | undefined;
  /** What it says instead, where it differs from the fact. */
  readonly differs: string | undefined;
}

/**
 * "Since this article: …": what time has done to a fact since the article at hand was written.
 * `replaced` says in words what held then, and of when that is; `newer` is news that the article
 * could not know; `standing` is how the same plan stood then.
 */
export type Since =
  | { readonly kind: 'replaced'; readonly text: string; readonly when: string }
  | { readonly kind: 'newer' }
  | { readonly kind: 'standing'; readonly was: Standing };

/** A claim made readable in one locale: what card and sheet show. */
export interface Fact {
  /** The id of the claim. */
  readonly claim: string;
  readonly entities: readonly string[];
  readonly topic: string;
  readonly text: string;
  /** `when` in words, as "20 November 2025" or "second half of 2026". */
  readonly when: string;
  /** `asOf` in words, and how long ago it was. */
  readonly asOf: string;
  readonly age: string;
  readonly stage: Stage | undefined;
  readonly standing: Standing;
  /** The time set for a plan under way, in words: "July 2026" to "December 2026". */
  readonly window: { readonly opens: string; readonly closes: string } | undefined;
  /** Known only beside an article with a date, and only where something changed. */
  readonly since: Since | undefined;
  /** Those who state it, the closest to the event first; then those who differ. */
  readonly citations: readonly Citation[];
  /** How many independent publishers state it: repeats of one origin count once. */
  readonly agreement: number;
}

/** From the one who acts, over who answers for it in law, to who retells it. */
const KIND_ORDER: readonly Publisher['kind'][] = ['primary', 'filing', 'press', 'reference'];

/** Where and when a fact is read. */
export interface Reader {
  /** BCP 47. */
  readonly locale: string;
  /** The day, as `2026-11-23`. */
  readonly today: string;
  /** The day on which the article beside it was published, where that is known. */
  readonly published?: string | undefined;
}

/** Makes a claim readable, with its citations in the order to be shown. */
export function describeFact(dataset: Dataset, claim: Claim, reader: Reader): Fact {
  const { locale, today } = reader;
  return {
    claim: claim.id,
    entities: claim.entities,
    topic: claim.topic,
    text: claim.text,
    when: describeMoment(claim.when, locale),
    asOf: describeMoment(claim.asOf, locale),
    age: describeAge(claim.asOf, today, locale),
    stage: claim.stage,
    standing: judgeStanding(claim, { replaced: dataset.replaced, today }),
    window: describeWindow(claim, locale),
    since: describeChange(dataset, claim, reader),
    citations: citeClaim(dataset, claim, locale),
    agreement: weighAgreement(dataset, claim).publishers.length,
  };
}

/** In months, as plans are made, but for a day that was named. */
function describeWindow(claim: Claim, locale: string): Fact['window'] {
  const window = windowOf(claim);
  if (window === undefined) return undefined;
  const length = precisionOf(claim.when) === 'day' ? 10 : 7;
  const describe = (day: string) => describeMoment(day.slice(0, length), locale);
  return { opens: describe(window.first), closes: describe(window.last) };
}

function describeChange(
  dataset: Dataset,
  claim: Claim,
  { locale, today, published }: Reader,
): Since | undefined {
  const change = published === undefined ? undefined : findChange(dataset, claim, { published, today });
  if (change?.kind !== 'replaced') return change;
  const { text, when } = change.was;
  return { kind: 'replaced', text, when: describeMoment(when, locale) };
}

/** The sources of a claim: those who state it, the closest to the event first; then those who differ. */
export function citeClaim(dataset: Dataset, { stances }: Claim, locale: string): readonly Citation[] {
  return stances.map((stance) => cite(dataset, stance, locale)).toSorted(compareCitations);
}

function cite(dataset: Dataset, stance: Stance, locale: string): Citation {
  const source: Source = lookUp(dataset.sources, stance.source);
  const publisher = lookUp(dataset.publishers, source.publisher);
  return {
    source: source.id,
    publisher: publisher.name,
    kind: publisher.kind,
    url: source.url,
    title: source.title,
    lang: source.lang,
    published: source.published === undefined ? undefined : describeMoment(source.published, locale),
    publishedOn: source.published,
    differs: stance.stance === 'differs' ? stance.says : undefined,
  };
}

/** Equals keep the order in which the claim lists them. */
function compareCitations(a: Citation, b: Citation): number {
  return (
    Number(a.differs !== undefined) - Number(b.differs !== undefined) ||
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind)
  );
}
