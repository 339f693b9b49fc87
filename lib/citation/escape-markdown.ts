/** What may begin or end markup anywhere in a line of CommonMark, GFM or its formulas. */
const INLINE = /[\\`*_[\]<>&|~$]/g;
/** What makes a line a heading, a list, a rule or a quotation. */
const LINE_START = /^(\d*)([#+\-=>.)])/;
/** Where GFM makes a link by itself. */
const BARE_LINK = /(\b(?:https?|ftp))(:)(?=\/\/)|(\bwww)(\.)|(\b(?:mailto|xmpp))(:)/gi;

/**
 * Escapes one line of text so that Markdown shows it as it stands, whatever a title tries to be.
 * https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(line: string): string {
  return line
    .replaceAll(INLINE, '\\$&')
    .replaceAll(BARE_LINK, (_, http = '', a = '', www = '', b = '', mail = '', c = '') =>
      [http, a && `\\${a}`, www, b && `\\${b}`, mail, c && `\\${c}`].join(''),
    )
    .replace(LINE_START, '$1\\$2');
}

/** A link whose words are escaped already; the address stands in brackets that nothing in it can close. */
export function linkInMarkdown(words: string, url: string): string {
  return `[${words}](<${url.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
