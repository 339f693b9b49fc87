/** What the bench asks of libraries that come without types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(keywords: readonly string[], options: { readonly separateWordSearch: boolean }): void;
    markRegExp(pattern: RegExp, options?: { readonly acrossElements: boolean }): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Element,
    options: { readonly find: RegExp; readonly wrap: string; readonly preset: 'prose' },
  ): unknown;
}
