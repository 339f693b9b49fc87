import { useId } from 'preact/hooks';
import type { CitationFormat } from '../lib/citation/cite.ts';
import type { Fact } from '../lib/citation/fact.ts';
import type { Entity } from '../lib/data/entity-schema.ts';
import type { CardChoices } from '../lib/page/shelves.ts';
import { CardFactItem, type CardFact } from './CardFact.tsx';
import { CardFoot, type CardFootProps } from './CardFoot.tsx';
import { NameStoryLine, type CardStory } from './NameStory.tsx';
import { CloseSign } from './signs.tsx';
import { useWords } from './text.tsx';

/** The company that a card is about. */
export type CardEntity = Pick<Entity, 'id' | 'name' | 'description' | 'country' | 'tickers'>;

export interface CardProps extends Omit<CardFootProps, 'onCopy'> {
  entity: CardEntity;
  /** What the name on the page has to do with the company, where it is another one. */
  story?: CardStory | undefined;
  /** The facts to show, in their order. */
  facts: readonly CardFact[];
  /** `medium` where it is not said. */
  size?: CardChoices['cardSize'];
  onCopy: (facts: readonly Fact[], format: CitationFormat) => Promise<void>;
  onClose: () => void;
}

/** The hover card: who this is, and what is on record. A dialog that does not block the page. */
export function Card({ entity, story, facts, size, onCopy, onClose, ...foot }: CardProps) {
  const { text, locale, direction } = useWords();
  const nameId = useId();

  // Stops at the card: Escape must not also close the page's own dialog or full screen.
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    <section
      class="gloss card"
      data-entity={entity.id}
      data-size={size}
      data-pinned={foot.pinned || undefined}
      role="dialog"
      aria-labelledby={nameId}
      tabIndex={-1}
      lang={locale}
      dir={direction}
      onKeyDown={closeOnEscape}
    >
      <CardHead entity={entity} story={story} nameId={nameId} onClose={onClose} />
      {/* Can take the focus, so that arrow keys scroll the facts and not the page. */}
      <div class="card-body" tabIndex={0} role="group" aria-label={text('cardFacts')}>
        {facts.length === 0 && <p class="card-empty">{text('noFacts')}</p>}
        <ul class="facts">
          {facts.map((fact, at) => (
            <CardFactItem
              key={fact.claim}
              fact={fact}
              leads={at === 0}
              onCopy={(format) => onCopy([fact], format)}
            />
          ))}
        </ul>
      </div>
      <CardFoot {...foot} onCopy={facts.length > 0 && ((format) => onCopy(facts, format))} />
    </section>
  );
}

interface CardHeadProps extends Pick<CardProps, 'entity' | 'story' | 'onClose'> {
  nameId: string;
}

/** Who this is; a pinned card is moved by it. */
function CardHead({ entity, story, nameId, onClose }: CardHeadProps) {
  const { country } = useWords();
  return (
    <div class="card-head">
      {/* First, so that it can stay in view at high zoom, where the card scrolls as a whole. */}
      <CloseButton onClose={onClose} />
      <h2 class="card-name" id={nameId}>
        {entity.name}
      </h2>
      <p class="card-who" lang="en" dir="auto">
        {entity.description}
      </p>
      <ul class="card-seat">
        <li>{country(entity.country)}</li>
        {entity.tickers.map(({ exchange, symbol }) => (
          <li key={exchange}>{`${exchange}: ${symbol}`}</li>
        ))}
      </ul>
      {story !== undefined && <NameStoryLine story={story} name={entity.name} />}
    </div>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  const { text } = useWords();
  return (
    <button type="button" class="card-close" aria-label={text('cardClose')} onClick={onClose}>
      <CloseSign />
    </button>
  );
}
