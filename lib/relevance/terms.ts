import { findForms, stem, type Lexicon } from './lexicon.ts';

/** Words that any sentence may hold; rare among claims, some of them would pass for telling. */
const STOP_WORDS = new Set(
  (
    'the a an and or but nor of in on at by to for from with without as is are was were be been it its that this ' +
    'these those which who whom what when where why how not no than then so such some any all both each one two ' +
    'ones has have had do does did will would should could may might must can into over under about after before ' +
    'until up out off through more most less least much many few only also still just yet even ever very too own ' +
    'them they their he she his her him we our you your i there here new first last next said say tell told call ' +
    'make made take took get got give gave go went come came put set let now while because between during since ' +
    'against per if other another same mean like company companie group inc corp thousand million billion trillion us dollar'
  ).split(' '),
);

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Longer runs are Chinese or Japanese clauses, or no words at all; in UTF-16 units. */
const LONGEST = 30;

/**
 * The terms of a text in any language, each with the words that it is first written in: its own
 * words, stemmed as English, and what the lexicon has for them.
 */
export function readTerms(text: string, lexicon: Lexicon): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  const add = (term: string, written: string) => {
    if (!terms.has(term)) terms.set(term, written);
  };
  const lower = text.toLowerCase();
  for (const [written] of text.matchAll(WORD)) {
    if (written.length > LONGEST || written.length < 2) continue;
    const word = written.toLowerCase();
    const isNumber = /^\d+$/.test(word);
    if (isNumber && !/^(19|20)\d\d$/.test(word)) continue; // figures have their own way, with units
    if (!STOP_WORDS.has(word)) add(stem(word), written);
    for (const form of findForms(lexicon, word)) for (const term of form.terms) add(term, written);
  }
  for (const form of lexicon.phrases) {
    if (lower.includes(form.text)) for (const term of form.terms) add(term, form.text);
  }
  return terms;
}
