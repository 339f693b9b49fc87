/** What the servers of living pages take of the pages' own scripts, which are plain JavaScript. */
declare module '*/app.js' {
  export const App: unknown;
  export const REST: string;
  export function createApp(): import('vue').App;
}

declare module '*/lots.js' {
  export function describeLot(index: number): string;
}

/** React ships no types; this is all that is used of it. */
declare module 'react' {
  export const StrictMode: unknown;
  export function createElement(type: unknown, props?: object, ...children: unknown[]): unknown;
}

declare module 'react-dom/server' {
  export function renderToString(element: unknown): string;
  export function renderToPipeableStream(
    element: unknown,
    options: { readonly onShellReady: () => void },
  ): { readonly pipe: (to: NodeJS.WritableStream) => void };
}
