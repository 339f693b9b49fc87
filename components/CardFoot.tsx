import { useId, useState } from 'preact/hooks';
import type { Move } from '../lib/card/move.ts';
import { CopyFormats, type CopyIn } from './CopyFormats.tsx';
import { useWords } from './text.tsx';

export interface CardFootProps {
  /** The date of the data, in words. */
  asOf: string;
  /** The date of the article, in words; `undefined` where the page does not tell it. */
  published: string | undefined;
  /** Whether the reader pinned the card: then it can be moved. */
  pinned: boolean;
  /** Copies all facts of the card; `false` where there is none. */
  onCopy: CopyIn | false;
  onAllFacts: () => void;
  /** Without it the card does not offer the brief. */
  onBrief?: (() => void) | undefined;
  /** Without it the card cannot be pinned. */
  onPin?: (() => void) | undefined;
  onMove?: ((move: Move) => void) | undefined;
}

/** What can be done with the card as a whole, and the two days that it was made from. */
export function CardFoot({ asOf, published, pinned, onCopy, ...on }: CardFootProps) {
  const { text } = useWords();
  const [isCopying, setCopying] = useState(false);
  const id = useId();
  return (
    <div class="card-foot">
      {isCopying && onCopy !== false && <CopyFormats id={id} onCopy={onCopy} />}
      <div class="card-actions">
        <button type="button" class="button" onClick={on.onAllFacts}>
          {text('cardAllFacts')}
        </button>
        {on.onBrief && (
          <button type="button" class="button" onClick={on.onBrief}>
            {text('briefOpen')}
          </button>
        )}
        {onCopy !== false && (
          <button
            type="button"
            class="button"
            aria-expanded={isCopying}
            aria-controls={isCopying ? id : undefined}
            onClick={() => setCopying(!isCopying)}
          >
            {text('copyCitation')}
          </button>
        )}
        {on.onPin && (
          <button type="button" class="button" aria-pressed={pinned} onClick={on.onPin}>
            {text('cardPin')}
          </button>
        )}
        {pinned && on.onMove && <MoveButton onMove={on.onMove} />}
      </div>
      <p class="card-days">
        <span>{published === undefined ? text('articleUndated') : text('articleOf', [published])}</span>
        <span>{text('dataAsOf', [asOf])}</span>
      </p>
    </div>
  );
}

/** Keys of the move button. */
const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

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
    <button type="button" class="button" data-move onClick={() => onMove('corner')} onKeyDown={moveByKey}>
      {text('cardMove')}
    </button>
  );
}
