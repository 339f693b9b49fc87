import { PageSummary, type NamedCompany } from './PageSummary.tsx';
import type { SiteState } from './SiteSwitch.tsx';
import { useWords, type TextKey } from './text.tsx';

/** What the popup knows of the page it was opened on. */
export type PageStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreadable'; readonly why: 'browser-page' | 'store' | 'pdf' | 'file' | 'other' }
  | { readonly kind: 'needs-access'; readonly host: string; readonly isPrivate?: boolean }
  | (SiteState & { readonly kind: 'read'; readonly companies: readonly NamedCompany[] });

const UNREADABLE = {
  'browser-page': 'unreadableBrowserPage',
  store: 'unreadableStore',
  pdf: 'unreadablePdf',
  file: 'unreadableFile',
  other: 'unreadableOther',
} as const satisfies Record<string, TextKey>;

interface PageStatusProps {
  status: PageStatus;
  known: readonly string[];
  onAllowSite: () => void;
  onReadPage: () => void;
  onJump: (index: number) => void;
}

/** The first part of the popup: what the page names, or why that is not known and what helps. */
export function PageStatusView({ status, known, onAllowSite, onReadPage, onJump }: PageStatusProps) {
  const { text } = useWords();
  switch (status.kind) {
    case 'loading':
      return (
        <p class="quiet" role="status">
          {text('pageLoading')}
        </p>
      );
    case 'unreadable':
      return <p class="quiet">{text(UNREADABLE[status.why])}</p>;
    case 'needs-access':
      return (
        <>
          <p class="status-line">{text('needsAccess', [status.host])}</p>
          <p class="quiet">{text(status.isPrivate ? 'needsAccessPrivate' : 'needsAccessHow')}</p>
          <p class="buttons">
            {!status.isPrivate && (
              <button type="button" class="button button-first" onClick={onAllowSite}>
                {text('allowSite', [status.host])}
              </button>
            )}
            <button type="button" class="button" onClick={onReadPage}>
              {text('readOnce')}
            </button>
          </p>
        </>
      );
    case 'read':
      return (
        <PageSummary reason={status.reason} companies={status.companies} known={known} onJump={onJump} />
      );
  }
}
