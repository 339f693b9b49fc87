import { citeFacts, type CitationFormat } from '../citation/cite.ts';
import type { Fact } from '../citation/fact.ts';
import { readToday } from '../data/today.ts';
import { copyText } from './copy-text.ts';

/** Copies facts with all their sources; rejects where the browser refuses. `dataAsOf` is a day, `2026-11-25`. */
export async function copyFacts(
  facts: readonly Fact[],
  format: CitationFormat,
  { dataAsOf, locale }: { readonly dataAsOf: string; readonly locale: string },
): Promise<void> {
  await copyText(citeFacts(facts, format, { accessed: readToday(), dataAsOf, locale }));
}
