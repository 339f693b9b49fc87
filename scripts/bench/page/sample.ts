import { existsSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { contentTypeOf } from '../../annotate/content-type.ts';
import { readIndex, type CorpusPage } from '../../eval/corpus.ts';

/** A page to be measured. */
export interface BenchPage {
  readonly name: string;
  /** Where it is said to come from. */
  readonly url: string;
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

/** How many pages of a corpus are measured: news with names of ours, other news, and the rest. */
const COUNTS = { named: 9, news: 9, other: 12 };

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

function pick<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function readPage({ file, path, url, encoding }: CorpusPage): BenchPage {
  const body = readFileSync(path);
  return { name: parse(file).name, url, body, contentType: contentTypeOf(path, body, encoding) };
}
