import type { Claim } from '../data/claim-schema.ts';
import type { Dataset } from '../data/dataset.ts';
import { defer, type Deferred } from '../data/defer.ts';
import { readFigures, type Figure } from './figures.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { readTerms } from './terms.ts';

/** What a claim can have in common with an article. */
export interface ClaimContent {
  readonly terms: ReadonlySet<string>;
  readonly figures: readonly Figure[];
}

/** The claims of a dataset, laid out to be compared with articles. */
export interface ClaimIndex {
  readonly lexicon: Lexicon;
  /** Terms that stand in claims without telling what they are about: names of companies and reporters. */
  readonly ignored: ReadonlySet<string>;
  /** By the id of the claim. */
  readonly contents: ReadonlyMap<string, ClaimContent>;
  /**
   * How much a term tells: by how few claims have it (Spärck Jones 1972), and by its kind, for names
   * and what the lexicon knows tell more than any word that is rare. 0 for one that no claim has.
   */
  readonly weightOf: (term: string) => number;
}

const indices = new WeakMap<Dataset, Deferred<ClaimIndex>>();

/** The index of a dataset, made when it is first asked for. */
export function indexClaims(dataset: Dataset): ClaimIndex {
  return deferIndex(dataset).take();
}

/** The making of that index, for idle moments. */
export function deferIndex(dataset: Dataset): Deferred<ClaimIndex> {
  const index = indices.get(dataset) ?? defer(makeIndex(dataset));
  indices.set(dataset, index);
  return index;
}

/** How many claims are read at each step. */
const CLAIMS_PER_STEP = 16;

function* makeIndex(dataset: Dataset): Generator<void, ClaimIndex> {
  const ignored = listNames(dataset);
  const contents = new Map<string, ClaimContent>();
  for (const claim of dataset.claims) {
    contents.set(claim.id, readClaim(claim, ignored));
    if (contents.size % CLAIMS_PER_STEP === 0) yield;
  }
  const counts = new Map<string, number>();
  for (const { terms } of contents.values()) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  yield;
  const lexicon = compileLexicon(dataset.lexicon);
  yield;
  const proper = listProperTerms(dataset);
  const shareOf = (term: string) => (proper.has(term) || lexicon.terms.has(term) ? 1 : PLAIN);
  return {
    lexicon,
    ignored,
    contents,
    weightOf: (term) => {
      const count = counts.get(term);
      return count === undefined ? 0 : shareOf(term) * Math.log(1 + contents.size / count);
    },
  };
}

/** How much of the weight of a plain word counts. */
const PLAIN = 0.4;

/** Terms that claims write with a capital or a digit within a sentence: names, products, years. */
function listProperTerms({ claims }: Dataset): ReadonlySet<string> {
  const written = claims.flatMap(({ text }) => [...text.matchAll(/(?<=\S )[\p{Lu}\d][\p{L}\d]*/gu)]);
  return new Set(readTerms(written.join(' '), NO_LEXICON).keys());
}

const NO_LEXICON = compileLexicon('');

/** Claims are in English, and say themselves what they are about. */
function readClaim({ text, topic, value }: Claim, ignored: ReadonlySet<string>): ClaimContent {
  const own = [...readTerms(text, NO_LEXICON).keys()].filter((term) => !ignored.has(term));
  const stated = value === undefined ? '' : `${value.amount} ${value.unit}`;
  return {
    terms: new Set([...own, `#${topic}`]),
    figures: readFigures(`${text} ${stated}`, 'en'),
  };
}

/** Names that stand in claims without telling what they are about: of the companies, and of who reported. */
function listNames({ entities, publishers }: Dataset): ReadonlySet<string> {
  const companies = [...entities.values()].flatMap(({ name, legalName }) => [name, legalName]);
  const reporters = [...publishers.values()]
    .filter(({ kind }) => kind === 'press' || kind === 'reference')
    .map(({ name }) => name);
  return new Set(readTerms([...companies, ...reporters, 'reported'].join(' '), NO_LEXICON).keys());
}
