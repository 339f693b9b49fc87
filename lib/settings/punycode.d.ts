/** The part of the package that is used; it comes without types. */
declare module 'punycode/punycode.es6.js' {
  const punycode: { toUnicode(host: string): string };
  export default punycode;
}
