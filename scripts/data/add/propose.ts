import type { Claim, Source } from '../../../lib/data/claim-schema.ts';
import { parseMoment } from '../../../lib/data/moment.ts';

/** Words that tell nothing of what a sentence is about. */
const EMPTY_WORDS = new Set(
  'a an and are as at by for from has have in into is it its of on or said says than that the their to was were will with'.split(
    ' ',
  ),
);

/** Proposes an id from the companies and the first words of the sentence that tell something. */
export function proposeClaimId({ entities, text }: Claim, taken: ReadonlySet<string>): string {
  const words = slug(text)
    .split('-')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word) && !entities.includes(word));
  return makeUnique([...entities, ...words.slice(0, 3)].join('-'), taken);
}

/** Proposes an id as `reuters-openai-2026-10`: who, on whom, from when. */
export function proposeSourceId(
  { publisher, published, retrieved = '' }: Source,
  { entities, taken }: { readonly entities: readonly string[]; readonly taken: ReadonlySet<string> },
): string {
  const [month = ''] = /^\d{4}(-\w\w)?/.exec(published ?? retrieved) ?? [];
  const parts = [publisher, ...entities.filter((id) => id !== publisher).slice(0, 1), month.toLowerCase()];
  return makeUnique(parts.filter((part) => part !== '').join('-'), taken);
}

/** Proposes an id from the name, or from the address where the name has no Latin letters. */
export function proposePublisherId(name: string, home: string, taken: ReadonlySet<string>): string {
  const host = new URL(home).hostname.replace(/^www\./, '');
  return makeUnique(slug(name) || slug(host), taken);
}

/** The last day on which a stating source speaks, as far as its date is known; else the day it was read. */
export function proposeAsOf(stating: readonly Source[], today: string): string {
  const days = stating.map(({ published, retrieved }) => {
    const last = published === undefined ? retrieved : parseMoment(published)?.last;
    return last === undefined || last > today ? today : last;
  });
  return days.toSorted().at(-1) ?? today;
}

/** Lower-case words and numbers joined by hyphens; letters lose their accents. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function makeUnique(id: string, taken: ReadonlySet<string>): string {
  let unique = id;
  for (let number = 2; taken.has(unique); number += 1) unique = `${id}-${number}`;
  return unique;
}
