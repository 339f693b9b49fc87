/** Vite hands over a style sheet as text: https://vite.dev/guide/features.html#disabling-css-injection-into-the-page */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
