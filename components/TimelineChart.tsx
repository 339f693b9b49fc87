import type { Timeline, TimelineMark, TimelineRow } from '../lib/citation/timeline.ts';
import { STAGE_LABELS } from './stage-labels.ts';
import { useWords } from './text.tsx';

/**
 * Plans and dated facts on one scale of time, with the day of the article and today as lines through
 * all of it. Each strip is told in words below it, so the drawings are for the eye alone.
 */
export function TimelineChart({ timeline }: { timeline: Timeline }) {
  const { text } = useWords();
  const { article, today, rows } = timeline;
  return (
    <figure class="timeline">
      <Scale timeline={timeline} />
      <ol class="timeline-rows" aria-label={text('briefTimeline')}>
        {rows.map((row) => (
          <li key={row.claim} data-claim={row.claim}>
            <p class="timeline-text" lang="en" dir="auto">
              {row.text}
            </p>
            <Strip row={row} lines={[article?.at, today.at]} />
            <p class="timeline-words">
              <RowWords row={row} />
            </p>
          </li>
        ))}
      </ol>
      <figcaption class="timeline-key">{text('timelineKey')}</figcaption>
    </figure>
  );
}

/** Years below, the day of the article and today above. */
function Scale({ timeline: { years, article, today } }: { timeline: Timeline }) {
  const { text } = useWords();
  const place = usePlace();
  const isOneDay = isNear(article?.at, today.at);
  const days = article === undefined ? [] : [text('timelineArticle', [article.when])];
  const label = [...days, text('timelineToday', [today.when]), ...years.map((year) => year.label)].join('; ');
  return (
    <svg class="timeline-scale" width="100%" height="42" role="img" aria-label={label}>
      {years.map((year) => (
        <g key={year.label}>
          <line class="timeline-year" x1={place(year.at)} x2={place(year.at)} y1="16" y2="26" />
          <text x={place(year.at)} y="39" text-anchor="middle">
            {year.label}
          </text>
        </g>
      ))}
      <line class="timeline-axis" x1="0" x2="100%" y1="26" y2="26" />
      <DayLine at={today.at} name="today" label={isOneDay ? '' : text('timelineNow')} />
      {article !== undefined && (
        <DayLine
          at={article.at}
          name="article"
          label={isOneDay ? text('timelineBoth') : text('timelineHere')}
        />
      )}
    </svg>
  );
}

/** Two labels closer than this, as shares of the width, would run into each other. */
function isNear(a: number | undefined, b: number): boolean {
  return a !== undefined && Math.abs(a - b) < 0.25;
}

function DayLine({ at, name, label }: { at: number; name: 'article' | 'today'; label: string }) {
  const place = usePlace();
  const { direction } = useWords();
  const ends = direction === 'rtl' ? at < 0.5 : at > 0.5;
  return (
    <>
      <line class={`timeline-${name}`} x1={place(at)} x2={place(at)} y1="2" y2="26" />
      <text x={place(at)} y="11" dx={ends ? -4 : 4} text-anchor={ends ? 'end' : 'start'}>
        {label}
      </text>
    </>
  );
}

function Strip({
  row: { marks, window },
  lines: [article, today],
}: {
  row: TimelineRow;
  lines: readonly (number | undefined)[];
}) {
  const place = usePlace();
  const { direction } = useWords();
  const first = marks[0]?.from ?? window?.from ?? 0;
  const last = Math.max(window?.from ?? 0, marks.at(-1)?.to ?? 0);
  return (
    <svg class="timeline-strip" width="100%" height="18" aria-hidden="true">
      {today !== undefined && (
        <line class="timeline-today" x1={place(today)} x2={place(today)} y1="0" y2="18" />
      )}
      {article !== undefined && (
        <line class="timeline-article" x1={place(article)} x2={place(article)} y1="0" y2="18" />
      )}
      <line class="timeline-thread" x1={place(first)} x2={place(last)} y1="9" y2="9" />
      {window !== undefined && (
        <rect
          class="timeline-window"
          x={place(direction === 'rtl' ? window.to : window.from)}
          y="5"
          width={`${Math.max(1, 100 * (window.to - window.from))}%`}
          height="8"
        />
      )}
      {marks.map((mark) => (
        <Sign key={`${mark.stage} ${mark.when}`} mark={mark} />
      ))}
    </svg>
  );
}

/** The signs of the ladder: a dot for a step, two bars for a delay, a square for an end. */
function Sign({ mark: { from, to, stage } }: { mark: TimelineMark }) {
  const place = usePlace();
  const at = place((from + to) / 2);
  if (stage === 'cancelled')
    return (
      <svg class="timeline-sign" x={at} y="9" overflow="visible">
        <rect x="-5" y="-5" width="10" height="10" />
      </svg>
    );
  if (stage === 'delayed')
    return (
      <svg class="timeline-sign" x={at} y="9" overflow="visible">
        <rect x="-4" y="-5" width="3" height="10" />
        <rect x="2" y="-5" width="3" height="10" />
      </svg>
    );
  return <circle class={stage === undefined ? 'timeline-event' : 'timeline-sign'} cx={at} cy="9" r="4.5" />;
}

/** What a strip shows, in words. */
function RowWords({ row: { marks, window } }: { row: TimelineRow }) {
  const { text } = useWords();
  return (
    <>
      {marks.map(({ stage, when }) => (
        <span key={`${stage} ${when}`}>
          {stage === undefined ? when : `${text(STAGE_LABELS[stage])} ${when}`}
        </span>
      ))}
      {window !== undefined && <span>{text('timelineWindow', [window.when])}</span>}
    </>
  );
}

/** Where a share of the time stands; time runs as the text does. */
function usePlace(): (at: number) => string {
  const { direction } = useWords();
  return (at) => `${(100 * (direction === 'rtl' ? 1 - at : at)).toFixed(2)}%`;
}
