import type { Rung } from '../lib/citation/describe-ladder.ts';
import { STAGE_LABELS } from './stage-labels.ts';
import { useWords } from './text.tsx';

/** A plan as a strip of steps: those reached with their day and a link to the source, then those ahead. */
export function LadderStrip({ rungs }: { rungs: readonly Rung[] }) {
  const { text } = useWords();
  const last = rungs.findLastIndex(({ reached }) => reached !== undefined);
  return (
    <ol class="ladder" aria-label={text('ladder')}>
      {rungs.map(({ stage, reached }, at) => (
        <li
          key={stage}
          class="rung"
          data-stage={stage}
          data-reached={reached !== undefined}
          aria-current={at === last ? 'step' : undefined}
        >
          {reached === undefined ? (
            <span class="rung-name">
              {text(STAGE_LABELS[stage])}
              <span class="unseen"> {text('rungAhead')}</span>
            </span>
          ) : (
            <a
              class="rung-link"
              href={reached.citation.url}
              target="_blank"
              rel="noreferrer noopener"
              title={`${reached.when}. ${reached.text} (${reached.citation.publisher})`}
            >
              <span class="rung-name">{text(STAGE_LABELS[stage])}</span>{' '}
              <span class="rung-when">{reached.month}</span>
              <span class="unseen"> {reached.citation.publisher}</span>
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
