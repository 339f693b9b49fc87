import type { PageReason } from '../lib/page/page-report.ts';
import { useWords, type TextKey } from './text.tsx';

/** One mention with the words around it. */
export interface QuotedMention {
  /** Its place among the mentions of the page. */
  readonly index: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Whether it is marked on the page, and why it is not: named before, or not in the article. */
  readonly mark: 'marked' | 'repeated' | 'outside';
  /** Whether the page was found to hide it when the reader went there. */
  readonly isHidden: boolean;
}

/** A company and where the page names it. */
export interface NamedCompany {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly QuotedMention[];
}

const NOTES = {
  repeated: 'mentionRepeated',
  outside: 'mentionUnmarked',
} as const satisfies Record<Exclude<QuotedMention['mark'], 'marked'>, TextKey>;

interface PageSummaryProps {
  reason: PageReason;
  companies: readonly NamedCompany[];
  /** Names of all companies that Newsgloss knows, for a page that has none of them. */
  known: readonly string[];
  onJump: (index: number) => void;
}

/** The companies that a page names, each unfolding to its mentions in their context. */
export function PageSummary({ reason, companies, known, onJump }: PageSummaryProps) {
  const { text, list } = useWords();
  const named = companies.filter(({ mentions }) => mentions.length > 0);
  if (named.length === 0) {
    return (
      <p class="quiet">{wasRead(reason) ? text('pageNoMentions', [list(known)]) : text('pageNotRead')}</p>
    );
  }
  return (
    <div class="companies">
      {named.map((company) => (
        <Company key={company.id} company={company} onJump={onJump} />
      ))}
    </div>
  );
}

function Company({ company, onJump }: { company: NamedCompany; onJump: (index: number) => void }) {
  const { text, countText } = useWords();
  return (
    <details class="company" data-entity={company.id}>
      <summary>
        <span class="company-name">{company.name}</span>
        <span class="company-count">{countText('mentionCount', company.mentions.length)}</span>
      </summary>
      <ol class="mentions">
        {company.mentions.map((mention) => (
          <li key={mention.index}>
            <button type="button" class="mention" onClick={() => onJump(mention.index)}>
              <span class="mention-quote">
                {mention.before}
                <b class={mention.mark === 'marked' ? 'marked' : 'unmarked'}>{mention.text}</b>
                {mention.after}
                {mention.mark !== 'marked' && <span class="mention-note">{text(NOTES[mention.mark])}</span>}
              </span>{' '}
              <span class="mention-show">{text('mentionShow')}</span>
            </button>
            <span class="mention-hidden" role="status">
              {mention.isHidden && text('mentionHidden')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Whether a page is read for this reason. */
export function wasRead(reason: PageReason): boolean {
  return reason === 'news' || reason === 'rule-on' || reason === 'asked';
}
