import { useId, useState } from 'preact/hooks';
import type { Rung } from '../lib/citation/describe-ladder.ts';
import type { Fact } from '../lib/citation/fact.ts';
import type { Reason } from '../lib/relevance/reason.ts';
import { DifferingSources, StatingSources } from './Citations.tsx';
import { CopyFormats, type CopyIn } from './CopyFormats.tsx';
import { LadderStrip } from './LadderStrip.tsx';
import { ReasonList } from './ReasonList.tsx';
import { SinceNote } from './SinceNote.tsx';
import { StageChip } from './StageChip.tsx';
import { StandingNote } from './StandingNote.tsx';
import { CopySign, WhySign } from './signs.tsx';
import { useWords } from './text.tsx';
import { Toggle } from './Toggle.tsx';

/** A fact on a card. */
export interface CardFact extends Fact {
  /** Why it is on this one, the weightiest first. */
  readonly reasons: readonly Reason[];
  /** The steps of its plan; empty where it is on none, or another fact of the card shows them. */
  readonly ladder: readonly Rung[];
  /** Names of the companies that it is about beside that of the card. */
  readonly others: readonly string[];
}

/** What can be unfolded under a fact; one at a time, so that a card stays small. */
type Part = 'sources' | 'differing' | 'reasons' | 'copy';

interface CardFactItemProps {
  fact: CardFact;
  /** Whether it is the first on the card. */
  leads: boolean;
  onCopy: CopyIn;
}

/** One fact on a card: its date, its sentence, its steps, its sources; the rest unfolds. */
export function CardFactItem({ fact, leads, onCopy }: CardFactItemProps) {
  const { ladder, others, reasons } = fact;
  // A plan with one step to show has that step in its chip: three facts are to fit the card.
  const hasStrip = ladder.filter(({ reached }) => reached !== undefined).length > (leads ? 0 : 1);
  const { text, countText, list } = useWords();
  const [open, setOpen] = useState<Part | undefined>();
  const id = useId();
  const sentenceId = `${id}-sentence`;
  const differing = fact.citations.filter(({ differs }) => differs !== undefined).length;

  function toggle(part: Part) {
    return {
      controls: `${id}-${part}`,
      open: open === part,
      describedBy: sentenceId,
      onToggle: () => setOpen(open === part ? undefined : part),
    };
  }

  return (
    <li class="fact" data-claim={fact.claim}>
      <p class="fact-when">
        <span class="fact-date">{fact.when}</span>
        {others.length > 0 && <span class="fact-with">{text('factWith', [list(others)])}</span>}
        {!hasStrip && fact.stage !== undefined && <StageChip stage={fact.stage} />}
      </p>
      <p class="fact-text" id={sentenceId} lang="en" dir="auto">
        {fact.text}
      </p>
      <SinceNote fact={fact} />
      {hasStrip && <LadderStrip rungs={ladder} />}
      <StandingNote fact={fact} />
      <div class="fact-foot">
        {open !== 'sources' && <StatingSources citations={fact.citations} layout="line" />}
        <div class="fact-more">
          <Toggle {...toggle('sources')}>{countText('agreement', fact.agreement)}</Toggle>
          {differing > 0 && (
            <Toggle {...toggle('differing')} class="toggle-differs">
              {countText('differs', differing)}
            </Toggle>
          )}
          <span class="fact-tools">
            {reasons.length > 0 && (
              <Toggle {...toggle('reasons')} label={text('whyShown')}>
                <WhySign />
              </Toggle>
            )}
            <Toggle {...toggle('copy')} label={text('copy')}>
              <CopySign />
            </Toggle>
          </span>
        </div>
      </div>
      {open === 'sources' && (
        <div class="unfolded" id={`${id}-sources`}>
          <StatingSources citations={fact.citations} layout="list" />
          <p class="fact-checked">{text('factAsOf', [fact.asOf, fact.age])}</p>
        </div>
      )}
      {open === 'differing' && (
        <div class="unfolded" id={`${id}-differing`}>
          <DifferingSources citations={fact.citations} />
        </div>
      )}
      {open === 'reasons' && (
        <div class="unfolded" id={`${id}-reasons`}>
          <ReasonList reasons={reasons} />
        </div>
      )}
      {open === 'copy' && <CopyFormats id={`${id}-copy`} describedBy={sentenceId} onCopy={onCopy} />}
    </li>
  );
}
