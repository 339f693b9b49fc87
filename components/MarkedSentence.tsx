import type { MarkColour, MarkStyle } from '../lib/page/mark-look.ts';

/** How the names of a sentence are marked. */
export interface SentenceLook {
  readonly style: MarkStyle;
  readonly colours: Readonly<Record<string, MarkColour>>;
  /** Ids of names that are not marked. */
  readonly hidden: readonly string[];
}

interface MarkedSentenceProps {
  sentence: string;
  /** What is marked, by id. */
  names: Readonly<Record<string, string>>;
  look: SentenceLook;
}

/** A sentence with names marked as on a page; a translation may order the names as it likes. */
export function MarkedSentence({ sentence, names, look }: MarkedSentenceProps) {
  return (
    <p class="preview-sentence">
      {splitAtNames(sentence, Object.values(names)).map((part) => {
        const id = Object.keys(names).find((key) => names[key] === part);
        if (id === undefined || look.hidden.includes(id)) return part;
        return (
          <span key={part} class="mark" data-style={look.style} data-colour={look.colours[id]}>
            {part}
          </span>
        );
      })}
    </p>
  );
}

/** Cuts a sentence before and after each name. */
function splitAtNames(sentence: string, names: readonly string[]): string[] {
  return names.reduce<string[]>(
    (parts, name) =>
      parts.flatMap((part) => part.split(name).flatMap((piece, i) => (i === 0 ? [piece] : [name, piece]))),
    [sentence],
  );
}
