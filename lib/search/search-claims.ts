import MiniSearch, { type Query } from 'minisearch';
import type { Claim } from '../data/claim-schema.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Entity, EntityId } from '../data/entity-schema.ts';
import { compileLexicon, findForms, type Lexicon } from '../relevance/lexicon.ts';
import { foldForSearch, splitWords } from './split-words.ts';

/** How much of a query counts, in UTF-16 units and in words: nobody types more, but a paste may be anything. */
const MOST_OF_QUERY = 200;
const MOST_WORDS = 12;

/** From how many letters on a word may be misspelt, and in how large a part of its letters. */
const LONG_WORD = 5;
const MISSPELT = 0.2;

/** Finds claims: their ids, the best first; `undefined` for a query without a word in it. */
export type FindClaims = (query: string) => readonly string[] | undefined;

/**
 * Prepares the search over all claims: by their words, by any name of their companies in any script, by
 * who published their sources and under which title, and by what other languages call what they say.
 * Every word of a query must be met, the last as far as it is typed.
 */
export function prepareSearch(dataset: Dataset): FindClaims {
  const lexicon = compileLexicon(dataset.lexicon);
  const index = new MiniSearch({
    fields: ['text', 'names', 'sources'],
    tokenize: (text) => [...splitWords(text)],
    processTerm: (word) => word, // folded as a whole: a letter may become two
    searchOptions: {
      boost: { text: 4, names: 2 },
      prefix: true,
      fuzzy: (word) => (word.length >= LONG_WORD && /^\p{L}+$/u.test(word) ? MISSPELT : false),
      maxFuzzy: 1,
      weights: { prefix: 0.6, fuzzy: 0.1 },
      boostDocument: (id) => (dataset.replaced.has(String(id)) ? 0.5 : 1),
    },
  });
  const names = new Map([...dataset.entities.values()].map((entity) => [entity.id, listNames(entity)]));
  index.addAll(dataset.claims.map((claim) => layOut(dataset, claim, names)));
  const isWritten = (word: string) => index.search(word, { prefix: false, fuzzy: false }).length > 0;
  // What claims say as it is typed needs no other words, which would find many that say something else.
  const translate = (word: string) =>
    isWritten(word) ? [] : findForms(lexicon, word).flatMap(({ terms }) => terms);
  return (query) => {
    const wanted = readQuery(query, { phrases: lexicon.phrases, translate });
    if (wanted.length === 0) return undefined;
    return index.search({ combineWith: 'AND', queries: [...wanted] }).map(({ id }) => String(id));
  };
}

/** All words of the names of a company, in any script, each once. */
function listNames({ name, legalName, aliases }: Entity): string {
  const written = aliases.filter(({ kind }) => kind !== 'via').map(({ text }) => text);
  return [...new Set(splitWords(foldForSearch([name, legalName, ...written].join(' '))))].join(' ');
}

/** A claim as it is searched. */
function layOut(
  { sources, publishers }: Dataset,
  { id, entities, text, when, topic, stage, value, stances }: Claim,
  names: ReadonlyMap<EntityId, string>,
) {
  const cited = stances.flatMap(({ source, ...stance }) => {
    const { title = '', publisher = '' } = sources.get(source) ?? {};
    return [title, publishers.get(publisher)?.name ?? '', 'says' in stance ? stance.says : ''];
  });
  const amount = value === undefined ? '' : `${value.amount} ${value.unit}`;
  return {
    id,
    text: foldForSearch([text, when, topic, stage ?? '', amount].join(' ')),
    names: entities.map((entity) => names.get(entity) ?? '').join(' '),
    sources: foldForSearch(cited.join(' ')),
  };
}

/** A query as its words, each with what claims may say in its place. */
function readQuery(
  query: string,
  {
    phrases,
    translate,
  }: Pick<Lexicon, 'phrases'> & { readonly translate: (word: string) => readonly string[] },
): readonly Query[] {
  const folded = foldForSearch(query.slice(0, MOST_OF_QUERY));
  const phrase = phrases
    .map(({ text, terms }) => ({ text: foldForSearch(text), terms }))
    .filter(({ text }) => text.length > 1 && folded.includes(text))
    .toSorted((a, b) => b.text.length - a.text.length)[0];
  const rest = phrase === undefined ? folded : folded.replace(phrase.text, ' ');
  const words = splitWords(rest)
    .slice(0, MOST_WORDS)
    .map((word) => eitherOf(word, translate(word)));
  if (phrase === undefined) return words;
  const asTyped = { combineWith: 'AND' as const, queries: [...splitWords(phrase.text)] };
  return [{ combineWith: 'OR', queries: [asTyped, ...inPlaceOf(phrase.terms)] }, ...words];
}

function eitherOf(word: string, others: readonly string[]): Query {
  return { combineWith: 'OR', queries: [word, ...inPlaceOf(others)] };
}

/** From how many letters on a word says something by itself. */
const TELLING = 3;

/** What stands for the words of another language, as it is written; topics (`#legal`) are no words of a claim. */
function inPlaceOf(terms: readonly string[]): Query[] {
  const words = terms.filter((term) => !term.startsWith('#') && term.length >= TELLING).map(foldForSearch);
  return words.length === 0
    ? []
    : [{ queries: [...new Set(words)], combineWith: 'OR', prefix: isStem, fuzzy: false }];
}

/** The lexicon has stems, of which a claim may say a longer form. */
function isStem(term: string): boolean {
  return term.length > TELLING;
}
