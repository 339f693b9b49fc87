import type { MatchedAlias } from '../data/aliases.ts';
import type { EntityId } from '../data/entity-schema.ts';
import { standsAlone } from './boundary.ts';
import { isAmong } from './context.ts';
import { fold, INVISIBLE, SPACE } from './fold.ts';
import { findChild, type Gazetteer, type Name } from './gazetteer.ts';
import { isMachineText } from './machine-text.ts';

/** One occurrence of a name in a text. */
export interface TextMention {
  readonly entity: EntityId;
  readonly alias: MatchedAlias;
  /** Where the surface form starts and ends, in UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Finds every mention in `text`, in order and without overlaps; the longest alias wins. */
export function findMentions(gazetteer: Gazetteer, text: string): TextMention[] {
  const mentions: TextMention[] = [];
  for (let i = findStart(gazetteer, text, 0); i < text.length; i = findStart(gazetteer, text, i)) {
    const mention = readMention(gazetteer, text, i);
    if (mention) mentions.push(mention);
    i = mention?.end ?? i + 1;
  }
  return mentions;
}

/**
 * Whether a piece of a text may hold a name or the beginning of one that goes on in the next
 * piece. Boundaries and contexts are left to `findMentions`, which reads the whole text.
 */
export function mayHoldMention(gazetteer: Gazetteer, piece: string): boolean {
  for (let i = findStart(gazetteer, piece, 0); i < piece.length; i = findStart(gazetteer, piece, i + 1)) {
    if (beginsName(gazetteer, piece, i)) return true;
  }
  return false;
}

/** The first offset from `from` on at which a name may start; the length of the text where none does. */
function findStart({ starts, pairs }: Gazetteer, text: string, from: number): number {
  // No unit after the last one is asked for: NaN among the numbers would slow the whole loop.
  const last = text.length - 1;
  for (let i = from; i <= last; i++) {
    // All that most characters of a page cost. What follows a start runs on a few in a hundred.
    const first = text.charCodeAt(i);
    if (starts[first] === 0) continue;
    if (first >= 0x80 || i === last) return i;
    const second = text.charCodeAt(i + 1);
    if (second >= 0x80 || pairs[(first << 7) | (second > SPACE ? second : SPACE)] === 1) return i;
  }
  return text.length;
}

/** Whether the text from `start` on holds the letters of a name, or ends within them. */
function beginsName({ roots, trie }: Gazetteer, text: string, start: number): boolean {
  let last = fold(text.charCodeAt(start));
  let node = roots[last]!;
  for (let at = start + 1; node !== 0; at++) {
    if (trie.name[node] !== 0) return true;
    at = skipUnseen(text, at, last);
    if (at >= text.length) return true;
    last = fold(text.charCodeAt(at));
    node = findChild(trie, node, last);
  }
  return false;
}

/** The next offset from `at` on with a unit that counts: not invisible, and not one more space. */
function skipUnseen(text: string, at: number, last: number): number {
  let next = at;
  for (; next < text.length; next++) {
    const unit = fold(text.charCodeAt(next));
    if (unit !== INVISIBLE && (unit !== SPACE || last !== SPACE)) break;
  }
  return next;
}

/** Walks the trie from `start`, then asks the names on the way, longest first, whether they apply. */
function readMention(
  { roots, trie, names }: Gazetteer,
  text: string,
  start: number,
): TextMention | undefined {
  let found: { name: Name; end: number }[] | undefined;
  let last = fold(text.charCodeAt(start));
  let node = roots[last]!;
  for (let end = start + 1; ; end++) {
    const index = trie.name[node]!;
    if (index !== 0) (found ??= []).push({ name: names[index - 1]!, end });
    end = skipUnseen(text, end, last);
    if (end >= text.length) break;
    last = fold(text.charCodeAt(end));
    node = findChild(trie, node, last);
    if (node === 0) break;
  }
  for (let i = (found?.length ?? 0) - 1; i >= 0; i--) {
    const { name, end } = found![i]!;
    const fitting = chooseFitting(name, { text, start, end });
    if (fitting !== undefined) return { entity: fitting.entity, alias: fitting.alias, start, end };
  }
  return undefined;
}

function chooseFitting(
  first: Name,
  { text, start, end }: { text: string; start: number; end: number },
): Name | undefined {
  for (let name: Name | undefined = first; name !== undefined; name = name.other) {
    const { endings, kind, requires, rejects } = name.alias;
    if (!standsAlone(text, { start, end, endings })) continue;
    if (isMachineText(text, { start, end, isTicker: kind === 'ticker' })) continue;
    if (requires !== undefined && !isAmong(text, { start, end, context: requires })) continue;
    if (rejects !== undefined && isAmong(text, { start, end, context: rejects })) continue;
    return name;
  }
  return undefined;
}
