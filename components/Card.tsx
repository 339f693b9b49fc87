import { useId } from 'preact/hooks';
import type { Move } from '../lib/card/move.ts';
import type { Fact } from '../lib/citation/fact.ts';
import type { Entity } from '../lib/data/entity-schema.ts';
import { FactItem } from './FactItem.tsx';
import { useWords } from './text.tsx';

/** The company that a card is about. */
export type CardEntity = Pick<Entity, 'id' | 'name' | 'description' | 'country' | 'tickers'>;

export interface CardProps {
  entity: CardEntity;
  /** The facts to show, in their order. */
  facts: readonly Fact[];
  /** The date of the data, in words. */
  asOf: string;
  /** Names of the companions whose shared facts lead. */
  pairNames?: readonly string[];
  /** Whether the reader pinned it: then it can be moved. */
  pinned?: boolean;
  onAllFacts: () => void;
  /** Without it the card cannot be pinned. */
  onPin?: () => void;
  onMove?: (move: Move) => void;
  onClose: () => void;
}

/** Keys of the move button. */
const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The hover card: who this is, and what is on record. A dialog that does not block the page. */
export function Card({ entity, facts, asOf, pairNames = [], pinned = false, ...on }: CardProps) {
  const { text, countText, list, country, locale, direction } = useWords();
  const nameId = useId();

  // Stops at the card: Escape must not also close the page's own dialog or full screen.
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    on.onClose();
  }

  return (
    <section
      class="gloss card"
      data-entity={entity.id}
      data-pinned={pinned || undefined}
      role="dialog"
      aria-labelledby={nameId}
      tabIndex={-1}
      lang={locale}
      dir={direction}
      onKeyDown={closeOnEscape}
    >
      <header class="card-head">
        {/* First, so that it can stay in view at high zoom, where the card scrolls as a whole. */}
        <CloseButton onClose={on.onClose} />
        <h2 class="card-name" id={nameId}>
          {entity.name}
        </h2>
        <p class="card-who">{entity.description}</p>
        <ul class="card-seat">
          <li>{country(entity.country)}</li>
          {entity.tickers.map(({ exchange, symbol }) => (
            <li key={exchange}>{`${exchange}: ${symbol}`}</li>
          ))}
        </ul>
      </header>
      {/* Can take the focus, so that arrow keys scroll the facts and not the page. */}
      <div class="card-body" tabIndex={0}>
        {pairNames.length > 0 && (
          <p class="card-lead">{countText('pairLead', pairNames.length, [list(pairNames)])}</p>
        )}
        {facts.length === 0 && <p class="card-empty">{text('noFacts')}</p>}
        <ul class="facts">
          {facts.map((fact) => (
            <FactItem key={fact.claim} fact={fact} place="card" />
          ))}
        </ul>
      </div>
      <footer class="card-foot">
        <button type="button" class="button" onClick={on.onAllFacts}>
          {text('cardAllFacts')}
        </button>
        {on.onPin && (
          <button type="button" class="button" aria-pressed={pinned} onClick={on.onPin}>
            {text('cardPin')}
          </button>
        )}
        {pinned && on.onMove && <MoveButton onMove={on.onMove} />}
        <span class="card-as-of">{text('dataAsOf', [asOf])}</span>
      </footer>
    </section>
  );
}

/** Arrow keys take the card a step, a press to the next corner: for whoever does not drag it by its head. */
function MoveButton({ onMove }: { onMove: (move: Move) => void }) {
  const { text } = useWords();

  function moveByKey(event: KeyboardEvent) {
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    onMove(move);
  }

  return (
    <button type="button" class="button" onClick={() => onMove('corner')} onKeyDown={moveByKey}>
      {text('cardMove')}
    </button>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  const { text } = useWords();
  return (
    <button type="button" class="card-close" aria-label={text('cardClose')} onClick={onClose}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
  );
}
