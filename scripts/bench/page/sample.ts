import { existsSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { contentTypeOf } from '../../annotate/content-type.ts';
import { readGold, readIndex, type CorpusPage, type GoldMention } from '../../eval/corpus.ts';

/** A page to be measured. */
export interface BenchPage {
  readonly name: string;
  /** Where it is said to come from. */
  readonly url: string;
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

/** How many pages of a corpus are measured: news with names of ours, other news, and the rest. */
const COUNTS = { named: 6, news: 6, other: 8 };

/** On how many pages, at most, cards are opened. */
const WITH_CARDS = 24;

/** Picks pages evenly from all over a corpus. */
export function samplePages(corpus: string): { readonly news: BenchPage[]; readonly other: BenchPage[] } {
  const pages = readIndex(corpus);
  const isNamed = ({ file }: CorpusPage) => existsSync(join(corpus, 'gold', `${parse(file).name}.json`));
  const news = pages.filter(({ isNews }) => isNews);
  const named = news.filter(isNamed);
  const others = pages.filter(({ isNews }) => !isNews);
  return {
    news: [
      ...pick(named, COUNTS.named),
      ...pick(
        news.filter((page) => !isNamed(page)),
        COUNTS.news,
      ),
    ].map(readPage),
    other: pick(others, COUNTS.other).map(readPage),
  };
}

/** Picks news pages evenly whose article names a company of ours, so that cards can be opened there. */
export function sampleCardPages(corpus: string): BenchPage[] {
  const isSaid = ({ label, zone }: GoldMention) => label === 'company' && zone === 'text';
  const named = new Set(
    readGold(corpus, [])
      .filter(({ mentions }) => mentions.some(isSaid))
      .map(({ page }) => page),
  );
  const pages = readIndex(corpus).filter(({ file, isNews }) => isNews && named.has(file));
  return pick(pages, WITH_CARDS).map(readPage);
}

function pick<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function readPage({ file, path, url, encoding }: CorpusPage): BenchPage {
  const body = readFileSync(path);
  return { name: parse(file).name, url, body, contentType: contentTypeOf(path, body, encoding) };
}
