import { Card, type CardEntity } from './Card.tsx';
import type { CardFact } from './CardFact.tsx';
import { useWords } from './text.tsx';

/** What the example on the welcome page is made of. */
export interface Preview {
  readonly entity: CardEntity;
  readonly facts: readonly CardFact[];
  /** The date of the data, in words. */
  readonly asOf: string;
  /** Names as the example marks them. */
  readonly names: { readonly openai: string; readonly broadcom: string; readonly foxconn: string };
}

/** A sentence with marked names and the card that one of them opens: real facts, but nothing to press. */
export function CardPreview({ preview }: { preview: Preview }) {
  const { text } = useWords();
  const { openai, broadcom, foxconn } = preview.names;
  const sentence = text('previewSentence', [openai, broadcom, foxconn]);
  const marks = Object.entries(preview.names);
  return (
    <figure class="preview">
      <p class="preview-sentence">
        {splitAtNames(sentence, Object.values(preview.names)).map((part) => {
          const id = marks.find(([, name]) => name === part)?.[0];
          return id === undefined ? (
            part
          ) : (
            <span key={part} class={id === preview.entity.id ? 'mark mark-open' : 'mark'}>
              {part}
            </span>
          );
        })}
      </p>
      <div class="preview-card" inert>
        <Card
          entity={preview.entity}
          facts={preview.facts}
          asOf={preview.asOf}
          published={preview.asOf}
          pinned={false}
          onCopy={async () => {}}
          onAllFacts={() => {}}
          onClose={() => {}}
        />
      </div>
      <figcaption>{text('previewCaption')}</figcaption>
    </figure>
  );
}

/** Cuts a sentence before and after each name; a translation may order the names as it likes. */
function splitAtNames(sentence: string, names: readonly string[]): string[] {
  return names.reduce<string[]>(
    (parts, name) =>
      parts.flatMap((part) => part.split(name).flatMap((piece, i) => (i === 0 ? [piece] : [name, piece]))),
    [sentence],
  );
}
