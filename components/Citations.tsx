import type { Citation } from '../lib/citation/fact.ts';
import { useWords, type TextKey } from './text.tsx';

const KINDS = {
  primary: 'kindPrimary',
  filing: 'kindFiling',
  press: 'kindPress',
  reference: 'kindReference',
} as const satisfies Record<Citation['kind'], TextKey>;

/** How many sources a card names before it is asked for all; the number that agree stands beside them. */
const NAMED_ON_CARD = 2;

interface CitationsProps {
  citations: readonly Citation[];
  /** `line` runs the first together for a card, `list` gives title and date of each. */
  layout: 'line' | 'list';
}

/** The sources that state a fact. */
export function StatingSources({ citations, layout }: CitationsProps) {
  const { text } = useWords();
  const stating = citations.filter(({ differs }) => differs === undefined);
  const named = layout === 'line' ? stating.slice(0, NAMED_ON_CARD) : stating;
  return (
    <ul class={`sources sources-${layout}`} aria-label={text('sources')}>
      {named.map((citation) => (
        <li key={citation.url}>
          <SourceLink citation={citation} short={layout === 'line'} />
          {layout === 'list' && <SourceDetails citation={citation} />}
        </li>
      ))}
    </ul>
  );
}

/** The sources that say otherwise, each with what it says. */
export function DifferingSources({ citations }: { citations: readonly Citation[] }) {
  const { text } = useWords();
  return (
    <ul class="sources sources-list" aria-label={text('sourcesDiffering')}>
      {citations
        .filter(({ differs }) => differs !== undefined)
        .map((citation) => (
          <li key={citation.url}>
            <span class="says" lang="en" dir="auto">
              {citation.differs}
            </span>
            <SourceLink citation={citation} />
            <SourceDetails citation={citation} />
          </li>
        ))}
    </ul>
  );
}

interface SourceLinkProps {
  citation: Citation;
  /** Leaves the open mark of a report to itself: its word is for screen readers then. */
  short?: boolean;
}

/** The publisher as a link, with the mark of its kind. */
export function SourceLink({
  citation: { kind, url, publisher, published },
  short = false,
}: SourceLinkProps) {
  const { text } = useWords();
  const isFirstHand = kind === 'primary' || kind === 'filing';
  return (
    <span class="source" data-kind={kind} title={published}>
      <a class="source-link" dir="auto" href={url} target="_blank" rel="noreferrer noopener">
        {publisher}
      </a>{' '}
      <span class={short && !isFirstHand ? 'unseen' : 'source-kind'}>{text(KINDS[kind])}</span>
    </span>
  );
}

function SourceDetails({ citation }: { citation: Citation }) {
  const { text } = useWords();
  return (
    <span class="source-details">
      <span class="source-date">{citation.published ?? text('undated')}</span>
      <cite lang={citation.lang} dir="auto">
        {citation.title}
      </cite>
    </span>
  );
}

/** All sources as a numbered list, each with title and date; references lead here. */
export function NumberedSources({ citations }: { citations: readonly Citation[] }) {
  return (
    <ol class="sources sources-list sources-numbered">
      {citations.map((citation, at) => (
        <li key={citation.url} id={`source-${at + 1}`}>
          <SourceLink citation={citation} />
          <SourceDetails citation={citation} />
          <span class="source-address">{citation.url}</span>
        </li>
      ))}
    </ol>
  );
}
