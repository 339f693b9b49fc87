import type { MatchedAlias } from '../data/aliases.ts';
import type { EntityId } from '../data/entity-schema.ts';
import { standsAlone } from './boundary.ts';
import { findCue, type FoundCue } from './context.ts';
import type { Gazetteer, Name } from './gazetteer.ts';
import { isMachineText } from './machine-text.ts';
import { findStart } from './start-filter.ts';
import { walk } from './walk.ts';

/** One occurrence of a name in a text. */
export interface TextMention {
  readonly entity: EntityId;
  readonly alias: MatchedAlias;
  /** Where the surface form starts and ends, in UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** The cue that made it count, where the alias requires one. */
  readonly cue: FoundCue | undefined;
}

/** Finds every mention in `text`, in order and without overlaps; the longest alias wins. */
export function findMentions(gazetteer: Gazetteer, text: string): TextMention[] {
  const mentions: TextMention[] = [];
  const { filter } = gazetteer;
  for (let i = findStart(filter, text, 0); i < text.length; i = findStart(filter, text, i)) {
    const mention = readMention(gazetteer, text, i);
    if (mention) mentions.push(mention);
    i = mention?.end ?? i + 1;
  }
  return mentions;
}

/**
 * Whether a piece of a text may hold a name or the beginning of one that goes on in the next
 * piece. Boundaries and contexts are left to `findMentions`, which reads the whole text.
 *
 * The browser's own search goes from start to start: most pieces are asked about by code that is cold.
 */
export function mayHoldMention(gazetteer: Gazetteer, piece: string): boolean {
  const { start } = gazetteer;
  start.lastIndex = 0;
  for (let found = start.exec(piece); found; found = start.exec(piece)) {
    if (walk(gazetteer, piece, found.index)) return true;
    start.lastIndex = found.index + 1;
  }
  return false;
}

/** The longest of the names spelled at `start` that applies. */
function readMention(gazetteer: Gazetteer, text: string, start: number): TextMention | undefined {
  const spelled = walk(gazetteer, text, start) ?? [];
  for (let i = spelled.length - 1; i >= 0; i--) {
    const { end } = spelled[i]!;
    for (let name: Name | undefined = spelled[i]!.name; name; name = name.other) {
      const { entity, alias } = name;
      const { endings, kind, requires, rejects } = alias;
      if (!standsAlone(text, { start, end, endings })) continue;
      if (isMachineText(text, { start, end, isTicker: kind === 'ticker' })) continue;
      const cue = requires && findCue(text, { start, end, context: requires });
      if (requires && !cue) continue;
      if (rejects && findCue(text, { start, end, context: rejects })) continue;
      return { entity, alias, start, end, cue };
    }
  }
  return undefined;
}
