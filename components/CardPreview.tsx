import { Card, type CardEntity } from './Card.tsx';
import type { CardFact } from './CardFact.tsx';
import { MarkedSentence } from './MarkedSentence.tsx';
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
  return (
    <figure class="preview">
      <MarkedSentence
        sentence={text('previewSentence', [openai, broadcom, foxconn])}
        names={preview.names}
        open={preview.entity.id}
      />
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
