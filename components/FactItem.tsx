import type { ComponentChildren } from 'preact';
import type { Fact } from '../lib/citation/fact.ts';
import { DifferingSources, StatingSources } from './Citations.tsx';
import { StageChip } from './StageChip.tsx';
import { StandingNote } from './StandingNote.tsx';
import { useWords } from './text.tsx';

interface FactItemProps {
  fact: Fact;
  /** `card` is the short form; `sheet` adds title and date of each source and the day of the check. */
  place: 'card' | 'sheet';
  /** Other companies that the fact is about. */
  others?: readonly string[];
  /** Id for the sentence, so that a button may refer to it. */
  sentenceId?: string;
  /** What stands under the fact: a button to copy it. */
  children?: ComponentChildren;
}

/** One fact with its date and its sources, as card and sheet show it. */
export function FactItem({ fact, place, others = [], sentenceId, children }: FactItemProps) {
  const { text, countText, list } = useWords();
  const layout = place === 'card' ? 'line' : 'list';
  return (
    <li class="fact" data-claim={fact.claim}>
      <p class="fact-when">
        <span>{fact.when}</span>
        {fact.stage !== undefined && <StageChip stage={fact.stage} />}
        <StandingNote standing={fact.standing} />
        {others.length > 0 && <span class="fact-with">{text('factWith', [list(others)])}</span>}
        {place === 'card' && fact.agreement > 1 && (
          <span class="fact-agreement">{countText('agreement', fact.agreement)}</span>
        )}
      </p>
      <p class="fact-text" id={sentenceId}>
        {fact.text}
      </p>
      <StatingSources citations={fact.citations} layout={layout} />
      <DifferingSources citations={fact.citations} layout={layout} />
      {place === 'sheet' && (
        <p class="fact-agreement">
          <span>{countText('agreement', fact.agreement)}</span>
          <span>{text('factAsOf', [fact.asOf, fact.age])}</span>
        </p>
      )}
      {children}
    </li>
  );
}
