import { Brief, type BriefContent, type BriefProps } from './Brief.tsx';
import { PageStatusView, type PageStatus } from './PageStatus.tsx';
import { wasRead } from './PageSummary.tsx';
import { sayReason } from './SiteSwitch.tsx';
import { useWords } from './text.tsx';

/** What the brief's page shows. */
export type BriefState =
  | { readonly kind: 'brief'; readonly brief: BriefContent }
  /** There is no brief yet, or can be none, as the popup too would say. */
  | { readonly kind: 'page'; readonly status: PageStatus }
  /** The tab is gone; or its page does not answer any more. */
  | { readonly kind: 'closed' | 'silent' };

interface BriefPanelProps extends Omit<BriefProps, 'brief'> {
  state: BriefState;
  /** Names of all companies that Newsgloss knows. */
  known: readonly string[];
  onAllowSite: () => void;
  onReadPage: () => void;
  onLookAgain: () => void;
}

/** The page of the brief, in whatever state the tab it speaks of is. */
export function BriefPanel({ state, known, onAllowSite, onReadPage, onLookAgain, ...on }: BriefPanelProps) {
  const { text, locale, direction } = useWords();
  return (
    <main class="gloss brief" lang={locale} dir={direction} data-state={state.kind}>
      {state.kind === 'brief' ? (
        <Brief brief={state.brief} {...on} />
      ) : (
        <>
          <h1 class="brief-title">{text('briefHeading')}</h1>
          <div class="brief-status">
            {state.kind === 'page' ? (
              <>
                <PageStatusView
                  status={state.status}
                  known={known}
                  onAllowSite={onAllowSite}
                  onReadPage={onReadPage}
                  onJump={on.onJump}
                />
                <WhyNotRead status={state.status} />
                {isPassedOver(state.status) && (
                  <button type="button" class="button" onClick={onReadPage}>
                    {text('readAnyway')}
                  </button>
                )}
              </>
            ) : (
              <>
                <p role="status">{text(state.kind === 'closed' ? 'briefClosed' : 'briefSilent')}</p>
                {state.kind === 'silent' && (
                  <button type="button" class="button" onClick={onLookAgain}>
                    {text('briefLookAgain')}
                  </button>
                )}
              </>
            )}
          </div>
          <p>
            <button type="button" class="button" data-tool="search" onClick={on.onSearchAll}>
              {text('cardAllFacts')}
            </button>
          </p>
        </>
      )}
    </main>
  );
}

/** Why a page was passed over: the news gate, or what the reader chose. */
function WhyNotRead({ status }: { status: PageStatus }) {
  const words = useWords();
  if (status.kind !== 'read' || wasRead(status.reason)) return null;
  return <p class="quiet">{sayReason(status, words)}</p>;
}

/** A page that did not look like news, and is read if the reader asks for it. */
function isPassedOver(status: PageStatus): boolean {
  return status.kind === 'read' && status.reason === 'not-news';
}
