import type { Words } from './text.tsx';

/** A site as a reader knows it. */
export interface NamedSite {
  /** As rules are kept for it. */
  readonly site: string;
  /** Its host in the letters of its language. */
  readonly host: string;
  /** Whether all subdomains belong to it. */
  readonly isDomain: boolean;
}

/** What a site is called in a sentence. */
export function saySite({ host, isDomain }: NamedSite, { text }: Words): string {
  return isDomain ? text('siteWhole', [host]) : host;
}
