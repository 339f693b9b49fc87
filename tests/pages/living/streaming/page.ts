import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { closeFrame, openFrame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'streaming';
const title = 'The net loft has a new tenant';

/** How long the server keeps the second part back, in ms. */
const LATE_MS = 150;

/** React streams the second part into a hidden container, from where a script of its moves it. */
export const streaming: LivingPage = {
  name,
  title,
  write: writePieces,
  life: [
    {
      name: 'it is hydrated',
      act: (page) => page.waitForSelector('#app > div:not([hidden]) > .box'), // React shows it when it sees fit
      marks: ['Foxconn', 'Hon Hai', 'OpenAI'],
    },
    {
      name: 'a click renders it anew',
      act: press('#read'),
      marks: ['Foxconn', 'Hon Hai', 'OpenAI', 'Broadcom'],
    },
  ],
};

async function* writePieces(): AsyncIterable<string> {
  const { createElement } = await import('react');
  const { renderToPipeableStream } = await import('react-dom/server');
  const { App, REST } = await import('./app.js');
  yield `${openFrame({ name, title })}<div id="app">`;
  const pieces = new PassThrough({ encoding: 'utf8' });
  const rest = pause(LATE_MS, REST);
  const { pipe } = renderToPipeableStream(createElement(App, { rest }), { onShellReady: () => pipe(pieces) });
  for await (const piece of pieces) yield String(piece);
  yield `</div>${closeFrame(name)}`;
}
