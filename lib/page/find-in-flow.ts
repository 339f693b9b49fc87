import { findMentions, type TextMention } from '../detection/find-mentions.ts';
import type { Gazetteer } from '../detection/gazetteer.ts';
import type { Flow } from './flow.ts';

/**
 * Finds the mentions of a flow.
 *
 * A style sheet can set inline elements apart that stand without white space between them, as in
 * `<a>OpenAI</a><a>Nvidia</a>`. Read as one text, the names are glued into a word; so where two
 * nodes meet letter to letter, each node is read by itself too, and names that end at the seam
 * count unless the whole text already gave a name there.
 */
export function findInFlow(gazetteer: Gazetteer, flow: Flow): readonly TextMention[] {
  const found = findMentions(gazetteer, flow.text);
  if (flow.nodes.length === 1) return found;
  const alone = flow.starts
    .filter((_, i) => isGlued(flow, i) || isGlued(flow, i + 1))
    .flatMap((start) => findAtSeams(gazetteer, flow, start))
    .filter((mention) => !found.some((other) => other.start < mention.end && mention.start < other.end));
  return alone.length === 0 ? found : [...found, ...alone].toSorted((a, b) => a.start - b.start);
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether node `i` and the one before it, in another element, meet letter to letter. */
function isGlued({ text, nodes, starts }: Flow, i: number): boolean {
  const seam = starts[i];
  if (seam === undefined || i === 0 || nodes[i]?.previousSibling === nodes[i - 1]) return false;
  return WORD.test(text.charAt(seam - 1)) && WORD.test(text.charAt(seam));
}

/** The names that the node at `start` holds by itself, where they reach one of its ends. */
function findAtSeams(gazetteer: Gazetteer, { text, starts }: Flow, start: number): TextMention[] {
  const end = starts.find((other) => other > start) ?? text.length;
  return findMentions(gazetteer, text.slice(start, end))
    .map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start }))
    .filter((mention) => mention.start === start || mention.end === end);
}
