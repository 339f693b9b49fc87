import type { Citation } from '../lib/citation/fact.ts';
import { useWords, type TextKey } from './text.tsx';

const KINDS = {
  primary: 'kindPrimary',
  filing: 'kindFiling',
  press: 'kindPress',
  reference: 'kindReference',
} as const satisfies Record<Citation['kind'], TextKey>;

/** How many sources a card names; the sheet names them all. */
const NAMED_ON_CARD = 2;

interface CitationsProps {
  citations: readonly Citation[];
  /** `line` runs them together for a card, `list` gives title and date of each. */
  layout: 'line' | 'list';
}

/** The sources that state a fact. */
export function StatingSources({ citations, layout }: CitationsProps) {
  const { text, countText } = useWords();
  const stating = citations.filter(({ differs }) => differs === undefined);
  const named = layout === 'line' ? stating.slice(0, NAMED_ON_CARD) : stating;
  const more = stating.length - named.length;
  return (
    <ul class={`sources sources-${layout}`} aria-label={text('sources')}>
      {named.map((citation) => (
        <li key={citation.url}>
          <SourceLink citation={citation} />
          <span class="source-kind" data-kind={citation.kind}>
            {text(KINDS[citation.kind])}
          </span>
          {layout === 'list' && <SourceDetails citation={citation} />}
        </li>
      ))}
      {more > 0 && <li class="source-more">{countText('moreSources', more)}</li>}
    </ul>
  );
}

/** The sources that say otherwise, each with what it says; nothing where all agree. */
export function DifferingSources({ citations, layout }: CitationsProps) {
  const { countText } = useWords();
  const differing = citations.filter(({ differs }) => differs !== undefined);
  if (differing.length === 0) return null;
  return (
    <div class="differs">
      <span class="differs-count">{countText('differs', differing.length)}</span>
      <ul>
        {differing.map((citation) => (
          <li key={citation.url}>
            <SourceLink citation={citation} />
            {': '}
            <span class="says">{citation.differs}</span>
            {layout === 'list' && <SourceDetails citation={citation} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function SourceLink({ citation }: { citation: Citation }) {
  return (
    <a
      class="source-link"
      href={citation.url}
      target="_blank"
      rel="noreferrer noopener"
      title={citation.published}
    >
      {citation.publisher}
    </a>
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
