import type { QuotedMention } from '../../components/PageSummary.tsx';
import type { PageStatus } from '../../components/PageStatus.tsx';
import type { TabStatus } from '../../lib/extension/page-status.ts';
import { CONTEXT } from '../../lib/page/mention.ts';
import { readHost } from '../../lib/settings/read-host.ts';
import type { MentionReport } from '../../lib/page/page-report.ts';
import { nameSite } from './name-site.ts';
import { companies } from './facts.ts';

/** What is shown of a tab; `hidden` is the mention that the reader wanted to see, and that the page hides. */
export function toPageStatus(status: TabStatus | undefined, hidden: number | undefined): PageStatus {
  if (status === undefined) return { kind: 'loading' };
  if (status.kind === 'needs-access') return { ...status, host: readHost(status.host) };
  if (status.kind !== 'read') return status;
  const { host, isPrivate, decision, report, mentions } = status;
  const quotesOf = (id: string): QuotedMention[] =>
    mentions.flatMap((mention, index) =>
      mention.entity === id ? [quote(mention, { index, isHidden: index === hidden })] : [],
    );
  return {
    kind: 'read',
    host: host === undefined ? undefined : readHost(host),
    isPrivate,
    decidedBy: decision && nameSite(decision.site),
    reason: report.reason,
    companies: companies
      .map((company) => ({ ...company, mentions: quotesOf(company.id) }))
      .toSorted((a, b) => b.mentions.length - a.mentions.length),
  };
}

/** Shows where a text goes on that was cut. */
function quote(
  { text, before, after, place, marked }: MentionReport,
  { index, isHidden }: Pick<QuotedMention, 'index' | 'isHidden'>,
): QuotedMention {
  return {
    index,
    isHidden,
    text,
    mark: marked ? 'marked' : place === 'article' ? 'repeated' : 'outside',
    before: before.length < CONTEXT ? before : `…${before}`,
    after: after.length < CONTEXT ? after : `${after}…`,
  };
}
