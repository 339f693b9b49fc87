import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords, type TextKey } from '../text.tsx';

/** The parts of the options page that save something. */
export type PartName = 'marks' | 'cards' | 'icon' | 'language' | 'sites' | 'access' | 'transfer';

/** What came of the last thing the reader did, and in which part it is told. */
export interface Outcome {
  readonly part: PartName;
  readonly kind: keyof typeof SAYINGS;
}

const SAYINGS = {
  saved: 'optionSaved',
  failed: 'optionNotSaved',
  refused: 'accessRefused',
  replaced: 'transferDone',
  reset: 'resetDone',
  undone: 'undoDone',
} as const satisfies Record<string, TextKey>;

interface PartProps {
  heading: TextKey;
  /** Absent where nothing is saved. */
  name?: PartName;
  outcome?: Outcome | undefined;
  children: ComponentChildren;
}

/** A part of the options page; it says in place what came of a change, in a region that was there before. */
export function Part({ heading, name, outcome, children }: PartProps) {
  const { text } = useWords();
  const id = useId();
  const mine = outcome !== undefined && outcome.part === name ? outcome.kind : undefined;
  return (
    <section class="option-part" aria-labelledby={id}>
      <div class="option-head">
        <h2 id={id}>{text(heading)}</h2>
        {name !== undefined && (
          <p class="option-outcome" role="status" data-outcome={mine}>
            {mine !== undefined && text(SAYINGS[mine])}
          </p>
        )}
      </div>
      {children}
    </section>
  );
}
