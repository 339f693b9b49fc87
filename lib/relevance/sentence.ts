/** How far around a mention a sentence reaches at most, in UTF-16 units: a page may be one text. */
const REACH = 600;

/** A part of a text, in UTF-16 offsets. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** The sentence of `text` around a mention, as the language `lang` (BCP 47) parts sentences. */
export function findSentence(text: string, mention: Part, lang: string | undefined): Part {
  const from = Math.max(0, mention.start - REACH);
  // A line break ends a sentence for Unicode (UAX #29), but means nothing in mark-up.
  const near = text.slice(from, mention.end + REACH).replaceAll(/\s/g, ' ');
  let start = 0;
  for (const { index, segment } of segmenterOf(lang).segment(near)) {
    const end = index + segment.length;
    const isOver = end >= mention.end - from && !ABBREVIATED.test(segment);
    if (isOver) return { start: from + start, end: from + end };
    if (!ABBREVIATED.test(segment) && end <= mention.start - from) start = end;
  }
  return { start: from + start, end: from + near.length };
}

/** Where a full stop is taken for the end of a sentence: "Broadcom Inc. Chief Executive". */
const ABBREVIATED = /(^|\s)(\p{Lu}|Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|No|St|vs|\p{Lu}\.\p{Lu})\. *$/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang = 'en'): Intl.Segmenter {
  const made = segmenters.get(lang) ?? makeSegmenter(lang);
  segmenters.set(lang, made);
  return made;
}

function makeSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' }); // pages write anything into `lang`
  }
}
