import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'hydration';
const title = 'A harbour that never sleeps';
const body = async (): Promise<string> => {
  const { createElement, StrictMode } = await import('react');
  const { renderToString } = await import('react-dom/server');
  const { App } = await import('./app.js');
  return `<div id="app">${renderToString(createElement(StrictMode, {}, createElement(App)))}</div>`;
};

/** React 19: rendered on the server, hydrated in the browser, and rendered again after each click. */
export const hydration: LivingPage = {
  name,
  title,
  write: async () => frame({ name, title, body: await body() }),
  life: [
    { name: 'it is hydrated', marks: ['OpenAI', 'Foxconn', 'Broadcom', 'OpenAI'] },
    { name: 'its list is turned', act: press('#turn'), marks: ['OpenAI', 'OpenAI', 'Broadcom', 'Foxconn'] },
    {
      name: 'a paragraph comes',
      act: press('#more'),
      marks: ['OpenAI', 'OpenAI', 'Broadcom', 'Foxconn', 'Hon Hai', 'Broadcom'],
    },
    {
      name: 'its text changes',
      act: press('#count'),
      marks: ['OpenAI', 'OpenAI', 'Broadcom', 'Foxconn', 'Hon Hai', 'Broadcom'],
    },
    {
      name: 'all of it is replaced',
      act: press('#edition'),
      marks: ['OpenAI', 'OpenAI', 'Broadcom', 'Foxconn', 'Hon Hai', 'Broadcom'],
    },
  ],
};
