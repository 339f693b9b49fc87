/** The one bundler feature that pure folders use: gathering the JSON records of a folder. */
interface ImportMeta {
  glob<T>(
    pattern: string,
    options: { readonly eager: true; readonly import: string; readonly query?: string },
  ): Record<string, T>;
}
