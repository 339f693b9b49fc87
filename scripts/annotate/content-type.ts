import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xht': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.rss': 'application/xml',
  '.atom': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
};

const BINARY = /^image\/(?!svg)|^application\/pdf/;

/** The Content-Type header for a saved page. A byte order mark outweighs `encoding`, as in browsers. */
export function contentTypeOf(path: string, bytes: Uint8Array, encoding: string | undefined): string {
  const type = TYPES[extname(path).toLowerCase()] ?? 'text/html';
  if (BINARY.test(type)) return type;
  const charset = markedCharset(bytes) ?? encoding ?? (isUtf8(bytes) ? 'utf-8' : undefined);
  // Bytes that are no UTF-8 are left to the browser, which reads what the page declares.
  return charset === undefined ? type : `${type}; charset=${charset}`;
}

function markedCharset([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // that is the answer
  }
}
