import { readFileSync } from 'node:fs';
import { readIndex } from '../eval/corpus.ts';

/**
 * The texts of every `step`th page of a corpus: mark-up, scripts and styles cut away by patterns,
 * which is near enough to what a reader sees for timing.
 */
export function readTexts(corpus: string, step: number): readonly string[] {
  return readIndex(corpus)
    .filter((_, at) => at % step === 0)
    .map(({ path, encoding }) => flatten(cutMarkup(decode(readFileSync(path), encoding))));
}

function decode(bytes: Uint8Array, encoding = 'utf-8'): string {
  return new TextDecoder(isKnown(encoding) ? encoding : 'utf-8').decode(bytes);
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false; // a label of another system: the page is read as UTF-8, wrong letters cost the same
  }
}

function cutMarkup(html: string): string {
  return html
    .replaceAll(/<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->/gi, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:nbsp|#160);/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** A copy in one piece: engines keep the results of replacing and joining as trees of pieces. */
export function flatten(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
