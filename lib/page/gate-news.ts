import { readAddress, readBody, readData, readMeta, type PageTexts } from './gate-news-page.ts';
import { SIGNALS } from './news-signals.ts';

/** What the news gate says of a page, and what speaks for it. */
export interface NewsVerdict {
  readonly verdict: 'news' | 'other';
  /** The names of the signals found, strongest first. */
  readonly signals: readonly string[];
}

/** A page is news from so many points. */
const THRESHOLD = 4;

/**
 * What is read of a page, cheapest first, and between which sums the next is read too: past them it
 * seldom changes a verdict. An address alone proves little.
 */
const STEPS = [
  [readAddress, -7, Infinity],
  [readMeta, -7, 7],
  [readData, -5, 7],
  [readBody, 0, 0],
] as const;

/**
 * Decides whether a page is a news article, from its address, its metadata and what stands around
 * its headline, and stops as soon as it is sure.
 *
 * `url` is the page's address. Reads a few elements only and never the layout.
 */
export function judgeNews(document: Document, url: string): NewsVerdict {
  const found = new Map<string, number>();
  let sum = 0;
  for (const [read, surelyNot, sure] of STEPS) {
    const texts: PageTexts = read(document, url);
    for (const { name, points, in: place, like, unless } of SIGNALS) {
      const text = texts[place];
      if (text === undefined || found.has(name) || !like.test(text) || unless?.test(text)) continue;
      found.set(name, points);
      sum += points;
    }
    if (sum <= surelyNot || sum >= sure) break;
  }
  const signals = [...found.keys()].sort(
    (one, other) => Math.abs(found.get(other) ?? 0) - Math.abs(found.get(one) ?? 0),
  );
  return { verdict: sum >= THRESHOLD ? 'news' : 'other', signals };
}
