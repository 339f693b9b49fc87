import { frame } from '../frame.ts';
import { press, type LivingPage } from '../living-page.ts';

const name = 'list';
const title = 'Who lies at which berth';
const body = async (): Promise<string> => {
  const { renderToString } = await import('vue/server-renderer');
  const { createApp } = await import('./app.js');
  return `<div id="app">${await renderToString(createApp())}</div>`;
};

/** Vue 3: a reactive list, rendered on the server and hydrated. */
export const list: LivingPage = {
  name,
  title,
  write: async () => frame({ name, title, kicker: 'Harbour', body: await body() }),
  life: [
    { name: 'it is hydrated', marks: ['Foxconn', 'Broadcom'] },
    { name: 'a row comes first', act: press('#land'), marks: ['OpenAI', 'Foxconn', 'Broadcom'] },
    { name: 'a row changes', act: press('#rename'), marks: ['OpenAI', 'Foxconn', 'OpenAI', 'Broadcom'] },
    { name: 'the rows are sorted', act: press('#sort'), marks: ['Foxconn', 'OpenAI', 'Broadcom', 'OpenAI'] },
    {
      name: 'they are filtered',
      act: async (page) => {
        await page.focus('#ask');
        await page.keyboard.type('tea');
      },
      marks: ['OpenAI'],
    },
  ],
};
