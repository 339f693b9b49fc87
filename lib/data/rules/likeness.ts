import type { Problem } from '../dataset-error.ts';
import { report, type Filed, type FiledRecords } from './rule.ts';
import type { Claim } from '../claim-schema.ts';

/** From this share of words in common on, two sentences say the same, unless their numbers differ. */
const NEAR = 0.8;

/** No two claims say the same thing of the same companies, in the same or nearly the same words. */
export function checkNearDuplicates({ claims }: FiledRecords): Problem[] {
  const read = claims.map((filed) => ({ filed, ...readWords(filed.record) }));
  return read.flatMap((later, at) => {
    const earlier = read.slice(0, at).find((other) => isAlike(other, later));
    if (earlier === undefined) return [];
    const problem = `this says nearly the same as "${earlier.filed.record.id}"`;
    return [
      report(later.filed, { field: 'text', problem, remedy: 'Keep one of the two, or say what differs' }),
    ];
  });
}

interface Words {
  readonly subject: string;
  readonly numbers: string;
  readonly words: ReadonlySet<string>;
}

/** Numbers and names of months tell claims apart that are alike in all other words: quarters, say. */
const TELLING =
  /^(?:.*\d.*|january|february|march|april|may|june|july|august|september|october|november|december|first|second|third|fourth)$/;

function readWords({ entities, text, when }: Claim): Words {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
  return {
    subject: entities.join(' '),
    numbers: [when, ...words.filter((word) => TELLING.test(word))].join(' '),
    words: new Set(words.filter((word) => !TELLING.test(word))),
  };
}

/** By the Jaccard index of their sets of words: https://en.wikipedia.org/wiki/Jaccard_index */
function isAlike(a: Words, b: Words): boolean {
  if (a.subject !== b.subject || a.numbers !== b.numbers) return false;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  return common / (a.words.size + b.words.size - common) >= NEAR;
}

/** No sentence of ours is the title of a source: titles are other people's words. */
export function checkTitles({ claims, sources }: FiledRecords): Problem[] {
  const titles = new Map(sources.map(({ record }) => [bare(record.title), record.id]));
  return claims.flatMap((filed: Filed<Claim>) => {
    const source = titles.get(bare(filed.record.text));
    if (source === undefined) return [];
    const problem = `this is the title of the source "${source}"`;
    return [report(filed, { field: 'text', problem, remedy: 'Say it in our own words' })];
  });
}

/** Letters and digits alone: a title keeps no full stop, and letter case is a matter of style. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
