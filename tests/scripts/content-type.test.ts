import { expect, test } from 'vitest';
import { contentTypeOf } from '../../scripts/annotate/content-type.ts';

const utf8 = new TextEncoder().encode('жёлтый');
const cp1251 = Uint8Array.of(0xe6, 0xb8, 0xeb, 0xf2);

test.each([
  ['a.html', utf8, undefined, 'text/html; charset=utf-8'],
  ['a.HTM', utf8, 'utf-8', 'text/html; charset=utf-8'],
  ['without-extension', utf8, undefined, 'text/html; charset=utf-8'],
  ['a.html', cp1251, 'windows-1251', 'text/html; charset=windows-1251'],
  ['a.html', cp1251, undefined, 'text/html'], // the page's own declaration decides
  ['a.html', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'utf-8', 'text/html; charset=utf-16le'],
  ['a.html', Uint8Array.of(0xef, 0xbb, 0xbf), 'gbk', 'text/html; charset=utf-8'],
  ['feed.atom', utf8, undefined, 'application/xml; charset=utf-8'],
  ['a.xhtml', utf8, undefined, 'application/xhtml+xml; charset=utf-8'],
  ['a.svg', utf8, undefined, 'image/svg+xml; charset=utf-8'],
  ['a.png', cp1251, undefined, 'image/png'],
  ['a.pdf', cp1251, 'utf-8', 'application/pdf'],
])('%s is served as it was meant', (path, bytes, encoding, type) => {
  expect(contentTypeOf(path, bytes, encoding)).toBe(type);
});
