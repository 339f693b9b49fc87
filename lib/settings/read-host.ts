import punycode from 'punycode/punycode.es6.js';

/** A host in the letters of its language: `xn--r8jz45g.jp` as `例え.jp`. It stays kept, and compared, as it is. */
export function readHost(host: string): string {
  try {
    return punycode.toUnicode(host);
  } catch {
    return host; // it begins like one, and is none
  }
}
