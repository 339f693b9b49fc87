import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Job } from '../annotate/jobs.ts';

/** One page of the corpus, as its index tells. */
export interface CorpusPage extends Job {
  readonly isNews: boolean;
  readonly kind: string;
  readonly fidelity: string;
}

/** One occurrence of a name, labelled by a reader. */
export interface GoldMention {
  readonly entity: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly label: 'company' | 'not-company';
  readonly arguable: boolean;
  readonly zone: string;
  readonly flags: readonly string[];
}

/** The labels of one page. */
export interface GoldPage {
  readonly page: string;
  readonly language: string;
  readonly mentions: readonly GoldMention[];
}

/** Reads the index of a corpus; its README describes both files. */
export function readIndex(corpus: string): readonly CorpusPage[] {
  const [head = '', ...lines] = readFileSync(join(corpus, 'index.tsv'), 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const fields = line.split('\t');
    const field = (name: string) => fields[columns.indexOf(name)] ?? '';
    const file = field('file');
    return {
      file,
      path: resolve(corpus, file),
      url: field('url') || 'https://daily.newsgloss.example/page',
      encoding: field('encoding') || undefined,
      isNews: field('is_news') === 'yes',
      kind: field('kind'),
      fidelity: field('fidelity'),
    };
  });
}

/** Reads the labels of all pages that have any, with the corrections put right. */
export function readGold(corpus: string, corrections: readonly Correction[]): readonly GoldPage[] {
  return globSync(join(corpus, 'gold', '*.json'))
    .toSorted()
    .map((path) => correct(JSON.parse(readFileSync(path, 'utf8')) as GoldPage, corrections));
}

/** A label found wrong: what it ought to be, and why. */
export interface Correction {
  readonly page: string;
  /** Counted from 0, in the order of the gold file. */
  readonly mention: number;
  readonly label: GoldMention['label'];
  readonly why: string;
}

function correct(gold: GoldPage, corrections: readonly Correction[]): GoldPage {
  const mentions = gold.mentions.map((mention, index) => {
    const correction = corrections.find((other) => other.page === gold.page && other.mention === index);
    return correction ? { ...mention, label: correction.label } : mention;
  });
  return { ...gold, mentions };
}
