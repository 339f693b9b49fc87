import { useId, useState } from 'preact/hooks';
import type { Fact } from '../lib/citation/fact.ts';
import { DifferingSources, StatingSources } from './Citations.tsx';
import { CopyFormats, type CopyIn } from './CopyFormats.tsx';
import { StageChip } from './StageChip.tsx';
import { StandingNote } from './StandingNote.tsx';
import { useWords } from './text.tsx';
import { Toggle } from './Toggle.tsx';

interface SheetFactProps {
  fact: Fact;
  /** Other companies that the fact is about. */
  others: readonly string[];
  onCopy: CopyIn;
}

/** One fact on the sheet: all its sources with title and date, and the day of the check. */
export function SheetFact({ fact, others, onCopy }: SheetFactProps) {
  const { text, countText, list } = useWords();
  const [isCopying, setCopying] = useState(false);
  const id = useId();
  const differing = fact.citations.filter(({ differs }) => differs !== undefined).length;
  return (
    <li class="fact" data-claim={fact.claim}>
      <p class="fact-when">
        <a class="fact-date" href={`#${fact.claim}`} title={text('factLink')}>
          {fact.when}
        </a>
        {others.length > 0 && <span class="fact-with">{text('factWith', [list(others)])}</span>}
        {fact.stage !== undefined && <StageChip stage={fact.stage} />}
      </p>
      <p class="fact-text" id={`${id}-sentence`} lang="en" dir="auto">
        {fact.text}
      </p>
      <StandingNote fact={fact} />
      <StatingSources citations={fact.citations} layout="list" />
      {differing > 0 && (
        <div class="differs">
          <span class="differs-count">{countText('differs', differing)}</span>
          <DifferingSources citations={fact.citations} />
        </div>
      )}
      <div class="fact-foot">
        <span>{countText('agreement', fact.agreement)}</span>
        <span>{text('factAsOf', [fact.asOf, fact.age])}</span>
        <Toggle
          controls={`${id}-copy`}
          open={isCopying}
          describedBy={`${id}-sentence`}
          onToggle={() => setCopying(!isCopying)}
        >
          {text('copyCitation')}
        </Toggle>
      </div>
      {isCopying && <CopyFormats id={`${id}-copy`} describedBy={`${id}-sentence`} onCopy={onCopy} />}
    </li>
  );
}
