import type { Claim } from '../data/claim-schema.ts';
import type { Dataset } from '../data/dataset.ts';
import type { EntityId } from '../data/entity-schema.ts';
import type { NamedText } from './article.ts';
import { indexClaims, type ClaimIndex } from './claim-index.ts';
import { isClose, isSameUnit, readFigures, type Figure } from './figures.ts';
import { findSentence, type Part } from './sentence.ts';
import { readTerms } from './terms.ts';
import { FIGURE_WEIGHT } from './weights.ts';

/** A figure that an article names near a company, and those on record that count the same thing. */
export interface ComparedFigure {
  /** As the article writes it, and the sentence it stands in. */
  readonly text: string;
  readonly sentence: string;
  /** Claims with a value of the same unit and scope, the likeliest to be meant first. */
  readonly claims: readonly Claim[];
}

/** How many claims stand beside a figure, and how many figures are compared. */
const MOST_CLAIMS = 3;
const MOST_FIGURES = 12;

/** How much of a text is read, in UTF-16 units. */
const MOST_OF_TEXT = 6_000;

/** What a sentence has in common with a claim on the same thing that names no scope, or the same amount. */
const TELLING = 6;
const TELLING_IF_CLOSE = 3;

/** A claim with less of the points of the likeliest one is left out. */
const LEAST_SHARE = 0.5;

/**
 * Finds the figures that the texts of an article name near a company, and puts beside each what is on
 * record about that company in the same unit and scope. A sentence that names no company goes on about
 * those of the sentence before it. No figure is judged: what is near may be of another time.
 */
export function compareFigures(
  dataset: Dataset,
  { texts, lang }: { readonly texts: readonly NamedText[]; readonly lang: string | undefined },
): readonly ComparedFigure[] {
  const index = indexClaims(dataset);
  const valued = dataset.claims.flatMap((claim) => measure(claim, index));
  const compared = texts.flatMap((text) =>
    readSentences(text, lang).flatMap((sentence) => compareSentence(sentence, { valued, index, lang })),
  );
  const isFirst = (one: ComparedFigure, at: number) =>
    compared.findIndex(({ text, claims }) => text === one.text && claims[0] === one.claims[0]) === at;
  return compared.filter(isFirst).slice(0, MOST_FIGURES);
}

/** A claim with a value, read as a figure, and the terms that say what it counts. */
interface Measured {
  readonly claim: Claim;
  readonly figure: Figure;
  /** Terms of its scope, and of the time that a rate is counted by. */
  readonly scope: readonly string[];
}

function measure(claim: Claim, { lexicon, ignored }: ClaimIndex): readonly Measured[] {
  if (claim.value === undefined) return [];
  const { amount, unit, scope = '' } = claim.value;
  const [figure] = readFigures(`${amount} ${unit}`, 'en');
  if (figure === undefined) return [];
  const [, rate = ''] = / an? (\w+)$/.exec(unit) ?? [];
  const terms = [...readTerms(`${scope} ${rate}`, lexicon).keys()];
  return [{ claim, figure, scope: terms.filter((term) => !term.startsWith('#') && !ignored.has(term)) }];
}

/** Units in which words do not tell one thing from another: a share from its growth, a term from a delay. */
const VAGUE_UNITS = new Set(['%', 'months']);

/** A claim beside a figure. */
interface Likeness {
  readonly claim: Claim;
  readonly points: number;
  /** Whether the two are the same within what newspapers round away. */
  readonly close: boolean;
}

function compareSentence(
  { sentence, names }: Sentence,
  {
    valued,
    index,
    lang,
  }: { readonly valued: readonly Measured[]; readonly index: ClaimIndex; readonly lang: string | undefined },
): readonly ComparedFigure[] {
  const said = readTerms(sentence, index.lexicon);
  const about = valued.filter(({ claim }) => claim.entities.some((entity) => names.includes(entity)));
  const found = readFigures(sentence, lang).map((figure) => ({
    figure,
    like: about.flatMap((measured) => liken(figure, measured, { said, index })),
  }));
  // Where "revenue was 29.6 billion, 16.7 billion of it from chips", only the first is the revenue.
  const settled = new Set(
    found.flatMap(({ like }) => like.filter(({ close }) => close).map(({ claim }) => claim.value?.scope)),
  );
  return found.flatMap(({ figure, like }): ComparedFigure[] => {
    const isSettled = like.some(({ close }) => close);
    const claims = choose(isSettled ? like : like.filter(({ claim }) => !settled.has(claim.value?.scope)));
    return claims.length > 0 ? [{ text: figure.text, sentence: sentence.trim(), claims }] : [];
  });
}

/** How a figure of a sentence that says `said` is like a claim; nothing where they count different things. */
function liken(
  figure: Figure,
  { claim, scope, figure: other }: Measured,
  { said, index }: { readonly said: ReadonlyMap<string, string>; readonly index: ClaimIndex },
): readonly Likeness[] {
  if (!isSameUnit(figure, other)) return [];
  const close = isClose(figure, other);
  if (VAGUE_UNITS.has(figure.unit) && !close) return [];
  const shared = weighShared(claim, said, index);
  const isSaid = (term: string) => said.has(term);
  const isSameScope =
    scope.length === 0
      ? shared >= (close ? TELLING_IF_CLOSE : TELLING)
      : close
        ? scope.some(isSaid)
        : scope.every(isSaid);
  return isSameScope ? [{ claim, close, points: shared + (close ? FIGURE_WEIGHT : 0) }] : [];
}

/** The likeliest, without those that are far less likely than the first. */
function choose(like: readonly Likeness[]): readonly Claim[] {
  const sorted = like.toSorted((a, b) => b.points - a.points || (a.claim.id < b.claim.id ? -1 : 1));
  return sorted
    .filter(({ points }) => points >= LEAST_SHARE * (sorted[0]?.points ?? 0))
    .slice(0, MOST_CLAIMS)
    .map(({ claim }) => claim);
}

/** The weight of the terms that a sentence has in common with a claim. */
function weighShared({ id }: Claim, said: ReadonlyMap<string, string>, index: ClaimIndex): number {
  const terms = index.contents.get(id)?.terms ?? new Set<string>();
  return [...terms]
    .filter((term) => said.has(term) && !term.startsWith('#'))
    .reduce((sum, term) => sum + index.weightOf(term), 0);
}

/** A sentence with the companies that it is about. */
interface Sentence {
  readonly sentence: string;
  readonly names: readonly EntityId[];
}

function readSentences({ text, names }: NamedText, lang: string | undefined): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const end = Math.min(text.length, MOST_OF_TEXT);
  for (let at = 0; at < end;) {
    const part = findSentence(text, { start: at, end: at + 1 }, lang);
    const own = namesIn(part, names);
    const about = own.length > 0 ? own : (sentences.at(-1)?.names ?? []);
    sentences.push({ sentence: text.slice(at, part.end), names: about });
    at = Math.max(part.end, at + 1);
  }
  return sentences;
}

function namesIn({ start, end }: Part, names: NamedText['names']): readonly EntityId[] {
  return [
    ...new Set(names.filter((name) => name.start >= start && name.start < end).map(({ entity }) => entity)),
  ];
}
